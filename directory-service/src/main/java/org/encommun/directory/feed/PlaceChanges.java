package org.encommun.directory.feed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.directory.place.PlaceSnapshot;
import org.encommun.directory.place.PlaceStatus;

/**
 * The places that changed after a change number, with their present state for one reader. The change numbers are those of what
 * was published; the states are those of the table, since on the bus there is only what everybody may see. A state that is
 * newer than its change number is no harm: the place has a larger number in a moment, and comes again.
 */
@ApplicationScoped
class PlaceChanges {

    private static final String QUERY = """
            select change.feed_position, change.key, place.version, place.actor_id, place.changed_at,
                   cast(place.standing as text) as standing
            from (select feed_position, key from feed_item where topic = ? and feed_position > ?
                  order by feed_position limit ?) change
            left join lateral (select p.*, %s as standing from place p where p.id = change.key) place
                   on place.standing is not null %s
            order by change.feed_position""";
    private static final String FOR_NETWORKS = "coalesce(p.shown_to_networks, p.shown)";
    private static final String FOR_EVERYBODY = "p.shown";
    private static final String WITHIN = "and %s @> cast(array[?] as text[])";
    private static final String TERRITORIES = "place.territories";
    private static final String SHOWN_TERRITORIES = "coalesce(place.shown_territories, place.territories)";

    private static final int TOPIC = 1;
    private static final int AFTER = 2;
    private static final int LIMIT = 3;
    private static final int TERRITORY = 4;

    private final DataSource database;

    PlaceChanges(DataSource database) {
        this.database = database;
    }

    /**
     * A place that changed.
     *
     * @param state what the reader may see of it; {@code null} for nothing
     */
    record Change(long number, UUID placeId, State state) {}

    /**
     * The present state of a place.
     *
     * @param details as JSON
     * @param origins as JSON
     */
    record State(long version, PlaceStatus status, UUID actorId, Instant changedAt, String details, String origins) {}

    /** The changes after a number, oldest first, also of places that the reader may not see. */
    List<Change> after(long number, int limit, FeedReader reader) {
        String sql = QUERY.formatted(reader.seesNetworks() ? FOR_NETWORKS : FOR_EVERYBODY,
                reader.territory() == null ? "" : WITHIN.formatted(reader.seesNetworks() ? TERRITORIES : SHOWN_TERRITORIES));
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(TOPIC, PlaceSnapshot.TOPIC.name());
            statement.setLong(AFTER, number);
            statement.setInt(LIMIT, limit);
            if (reader.territory() != null) {
                statement.setString(TERRITORY, reader.territory());
            }
            List<Change> found = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(new Change(row.getLong("feed_position"), row.getObject("key", UUID.class), state(row)));
                }
            }
            return found;
        } catch (SQLException failure) {
            throw new IllegalStateException("the changes of places could not be read", failure);
        }
    }

    private static State state(ResultSet row) throws SQLException {
        String standing = row.getString("standing");
        if (standing == null) {
            return null;
        }
        StoredStanding stored = StoredStanding.of(standing);
        return new State(row.getLong("version"), stored.isClosed() ? PlaceStatus.CLOSED : PlaceStatus.ACTIVE,
                row.getObject("actor_id", UUID.class), row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                stored.details(), stored.origins());
    }
}
