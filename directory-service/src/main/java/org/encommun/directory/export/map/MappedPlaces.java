package org.encommun.directory.export.map;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.directory.coordinates.BoundingBox;
import org.encommun.directory.place.PlaceStatus;

/**
 * Finds the places that everybody may see by where they are, and the stops of itinerant ones; the indexes {@code place_point} and
 * {@code place_stops} have their points.
 */
@ApplicationScoped
class MappedPlaces {

    private static final String POINT = """
            point(cast(shown #> '{details,location,longitude}' as float8),
                  cast(shown #> '{details,location,latitude}' as float8))""";
    private static final String WITHIN = "shown is not null and (" + POINT + " <@ box(point(?, ?), point(?, ?)) or " + POINT
            + " <@ box(point(?, ?), point(?, ?)))";
    private static final String LATITUDE = "cast(shown #> '{details,location,latitude}' as float8)";
    private static final String LONGITUDE = "cast(shown #> '{details,location,longitude}' as float8)";
    private static final String SERVICES = "shown #>> '{details,services}' as services";
    private static final String STATUS = "case when shown #> '{details,closed}' = 'true' then 'CLOSED' else 'ACTIVE' end as status";
    private static final double DATE_LINE = 180;
    private static final int LIMIT = 9;

    private final DataSource database;

    MappedPlaces(DataSource database) {
        this.database = database;
    }

    /**
     * A place on a map.
     *
     * @param name {@code null} where none is known
     * @param services as a JSON array; {@code null} for none
     */
    record MappedPlace(UUID id, PlaceStatus status, String name, String services, double latitude, double longitude) {}

    /**
     * A stop of an itinerant place on a map.
     *
     * @param name that of the place; {@code null} where none is known
     * @param services as a JSON array; {@code null} for none
     * @param openingHours when the place is there; {@code null} where it is not known
     */
    record MappedStop(UUID placeId, PlaceStatus status, String name, String services, String openingHours, double latitude,
            double longitude) {}

    /**
     * The places of a commune on a map.
     *
     * @param communeCode {@code null} where none is known
     * @param latitude the mean of theirs
     * @param longitude likewise
     */
    record MappedCommune(String communeCode, long places, double latitude, double longitude) {}

    /**
     * The places within a box by id; of more than the limit any that many, since to sort them all would cost most where most are.
     */
    List<MappedPlace> within(BoundingBox box, int limit) {
        return query("""
                select id, %s, shown #>> '{details,name}' as name, %s, %s as latitude, %s as longitude
                from (select id, shown from place where %s limit ?) found order by id""".formatted(STATUS, SERVICES, LATITUDE,
                LONGITUDE, WITHIN), statement -> sides(statement, box, limit),
                row -> new MappedPlace(row.getObject("id", UUID.class), PlaceStatus.valueOf(row.getString("status")),
                        row.getString("name"), row.getString("services"), row.getDouble("latitude"),
                        row.getDouble("longitude")));
    }

    /** The stops within a box of itinerant places, by place. */
    List<MappedStop> stops(BoundingBox box, int limit) {
        return query(
                """
                        with ground as (select box(point(?, ?), point(?, ?)) as one, box(point(?, ?), point(?, ?)) as other)
                        select id, status, name, services, stop ->> 'openingHours' as hours,
                               cast(stop #> '{location,latitude}' as float8) as latitude,
                               cast(stop #> '{location,longitude}' as float8) as longitude
                        from ground cross join lateral (
                                select id, %s, shown #>> '{details,name}' as name, %s, shown #> '{details,stops}' as stops from place
                                where shown #> '{details,stops}' is not null
                                  and (stop_bounds(shown #> '{details,stops}') && one or stop_bounds(shown #> '{details,stops}') && other)
                            ) itinerant
                            cross join lateral jsonb_array_elements(stops) with ordinality as listed (stop, position)
                            cross join lateral (select point(cast(stop #> '{location,longitude}' as float8),
                                                             cast(stop #> '{location,latitude}' as float8)) as spot) located
                        where spot <@ one or spot <@ other
                        order by id, position limit ?"""
                        .formatted(STATUS, SERVICES),
                statement -> sides(statement, box, limit),
                row -> new MappedStop(row.getObject("id", UUID.class), PlaceStatus.valueOf(row.getString("status")),
                        row.getString("name"), row.getString("services"), row.getString("hours"), row.getDouble("latitude"),
                        row.getDouble("longitude")));
    }

    /** The places within a box counted by commune, by its code. */
    List<MappedCommune> counts(BoundingBox box) {
        return query("""
                select shown #>> '{details,address,communeCode}' as commune, count(*) as places, avg(%s) as latitude,
                       avg(%s) as longitude
                from place where %s group by 1 order by 1""".formatted(LATITUDE, LONGITUDE, WITHIN),
                statement -> sides(statement, box),
                row -> new MappedCommune(row.getString("commune"), row.getLong("places"), row.getDouble("latitude"),
                        row.getDouble("longitude")));
    }

    /** How many places everybody may see of which nobody says where they are. */
    long withoutPoint() {
        return query("select count(*) from place where shown is not null and shown #> '{details,location}' is null",
                statement -> {
                }, row -> row.getLong(1)).get(0);
    }

    private static void sides(PreparedStatement statement, BoundingBox box, int limit) throws SQLException {
        sides(statement, box);
        statement.setInt(LIMIT, limit);
    }

    /** A box over the 180th meridian is two for the index; any other is twice the same. */
    private static void sides(PreparedStatement statement, BoundingBox box) throws SQLException {
        boolean isWhole = box.west() <= box.east();
        double[] values = {box.west(), box.south(), isWhole ? box.east() : DATE_LINE, box.north(),
                isWhole ? box.west() : -DATE_LINE, box.south(), box.east(), box.north()};
        for (int i = 0; i < values.length; i++) {
            statement.setDouble(i + 1, values[i]);
        }
    }

    private <T> List<T> query(String sql, Parameters parameters, Row<T> row) {
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            parameters.set(statement);
            List<T> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(row.read(rows));
                }
            }
            return found;
        } catch (SQLException failure) {
            throw new IllegalStateException("the places of a map could not be read", failure);
        }
    }

    @FunctionalInterface
    private interface Parameters {

        void set(PreparedStatement statement) throws SQLException;
    }

    @FunctionalInterface
    private interface Row<T> {

        T read(ResultSet row) throws SQLException;
    }
}
