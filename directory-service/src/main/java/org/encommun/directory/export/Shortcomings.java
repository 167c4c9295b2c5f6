package org.encommun.directory.export;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.feed.RpdePage;
import org.encommun.defaults.paging.Cursor;
import org.encommun.defaults.paging.Page;

/** Looks for the places that an export has not, or not wholly, page by page. */
@ApplicationScoped
public class Shortcomings {

    /** So many places are looked at for one page, however few are found. */
    private static final int LOOKED_AT = 2_000;
    /** So many of them are read at once: of most directories the first ones fill a page. */
    private static final int STEP = 200;

    private final ExportedPlaces places;
    private final DataSource database;

    Shortcomings(ExportedPlaces places, DataSource database) {
        this.places = places;
        this.database = database;
    }

    /**
     * A page of them; it may hold fewer than asked for, even none, although another one follows.
     *
     * @param judge says of a place with the licences of its records what the export lacks
     */
    public Page<Shortcoming> page(UUID after, int limit, String territory,
            BiFunction<ExportedPlace, List<String>, Shortcoming> judge) {
        List<Shortcoming> found = new ArrayList<>();
        UUID last = after;
        for (int looked = 0; looked < LOOKED_AT; looked += STEP) {
            List<ExportedPlace> step = places.after(last, STEP, territory);
            Map<UUID, String> licences = otherLicences(step.stream().flatMap(place -> place.recordIds().stream()).toList());
            for (ExportedPlace place : step) {
                last = place.id();
                Shortcoming shortcoming = judge.apply(place, licences(place, licences));
                if (!shortcoming.isNone()) {
                    found.add(shortcoming);
                }
                if (found.size() == limit) {
                    return new Page<>(found, Cursor.after(last).toString());
                }
            }
            if (step.size() < STEP) {
                return new Page<>(found, null);
            }
        }
        return new Page<>(found, Cursor.after(last).toString());
    }

    private static List<String> licences(ExportedPlace place, Map<UUID, String> others) {
        return place.recordIds().stream().map(others::get).filter(Objects::nonNull).distinct().sorted().toList();
    }

    private Map<UUID, String> otherLicences(Collection<UUID> recordIds) {
        Map<UUID, String> found = new LinkedHashMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection
                        .prepareStatement("select id, licence from place_record where id = any (?) and licence <> ?")) {
            statement.setArray(1, connection.createArrayOf("uuid", recordIds.toArray()));
            statement.setString(2, RpdePage.LICENCE);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.put(row.getObject(1, UUID.class), row.getString(2));
                }
            }
            return found;
        } catch (SQLException failure) {
            throw new IllegalStateException("the licences of records could not be read", failure);
        }
    }
}
