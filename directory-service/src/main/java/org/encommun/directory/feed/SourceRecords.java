package org.encommun.directory.feed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.feed.RpdePage;
import org.encommun.directory.network.NetworkRepository;

/** What must be known of the records behind places to pass the places on. */
@ApplicationScoped
class SourceRecords {

    private static final String QUERY = """
            select place_id, id, network_id, external_id, licence, hops from place_record
            where place_id = any (?) and status = 'LIVE' and (%s) order by id""";
    /** As the index {@code place_record_notable} has it, to the letter. */
    private static final String NOTABLE = "licence <> '" + RpdePage.LICENCE + "' or hops <> '{}'";

    private final DataSource database;
    private final NetworkRepository networks;

    SourceRecords(DataSource database, NetworkRepository networks) {
        this.networks = networks;
        this.database = database;
    }

    /**
     * A record that its network still has.
     *
     * @param hops through whom it came to the network
     */
    record SourceRecord(UUID id, UUID networkId, String externalId, String licence, List<String> hops) {}

    /**
     * The live records of these places of which there is something to say, by the place, oldest first, whoever may see them: those that came
     * through others or have another licence than the feed, few of all, which have an index of their own, and those of the reader.
     *
     * @param networkId the network that reads; {@code null} for everybody else
     */
    Map<UUID, List<SourceRecord>> notable(Collection<UUID> placeIds, UUID networkId) {
        String sql = QUERY.formatted(NOTABLE + (networkId == null ? "" : " or network_id = ?"));
        Map<UUID, List<SourceRecord>> found = new LinkedHashMap<>();
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("uuid", placeIds.toArray()));
            if (networkId != null) {
                statement.setObject(2, networkId);
            }
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.computeIfAbsent(row.getObject("place_id", UUID.class), first -> new ArrayList<>())
                            .add(new SourceRecord(row.getObject("id", UUID.class), row.getObject("network_id", UUID.class),
                                    row.getString("external_id"), row.getString("licence"),
                                    List.of((String[]) row.getArray("hops").getArray())));
                }
            }
            return found;
        } catch (SQLException failure) {
            throw new IllegalStateException("the records of places could not be read", failure);
        }
    }

    /** The names of the networks by their ids. */
    Map<UUID, String> networks() {
        return networks.names();
    }
}
