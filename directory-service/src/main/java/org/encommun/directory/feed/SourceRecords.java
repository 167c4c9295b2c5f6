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

/** What must be known of the records behind places to pass the places on. */
@ApplicationScoped
class SourceRecords {

    private final DataSource database;

    SourceRecords(DataSource database) {
        this.database = database;
    }

    /**
     * A record that its network still has.
     *
     * @param network the name of its network
     * @param hops through whom it came to the network
     */
    record SourceRecord(UUID id, UUID networkId, String network, String externalId, String licence, List<String> hops) {}

    /** The live records of these places, by the place, oldest first, whoever may see them. */
    Map<UUID, List<SourceRecord>> of(Collection<UUID> placeIds) {
        Map<UUID, List<SourceRecord>> found = new LinkedHashMap<>();
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement("""
                select r.place_id, r.id, r.network_id, n.name, r.external_id, r.licence, r.hops
                from place_record r join partner_network n on n.id = r.network_id
                where r.place_id = any (?) and r.status = 'LIVE' order by r.id""")) {
            statement.setArray(1, connection.createArrayOf("uuid", placeIds.toArray()));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.computeIfAbsent(row.getObject("place_id", UUID.class), first -> new ArrayList<>())
                            .add(new SourceRecord(row.getObject("id", UUID.class), row.getObject("network_id", UUID.class),
                                    row.getString("name"), row.getString("external_id"), row.getString("licence"),
                                    List.of((String[]) row.getArray("hops").getArray())));
                }
            }
            return found;
        } catch (SQLException failure) {
            throw new IllegalStateException("the records of places could not be read", failure);
        }
    }
}
