package org.encommun.local.demo;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/**
 * The mails that registration-service has for participants, which in this stack nothing sends.
 *
 * @param jdbcUrl the database of registration-service
 */
public record Mailbox(String jdbcUrl) {

    private static final String SERVICE = "registration-service";
    private static final String REGISTERED = """
            select m.registration_id, m.secret from outgoing_mail m join person p using (registration_id)
            where m.kind = 'REGISTERED' and p.event_id = ? and p.email = ?""";

    /** What somebody who has registered is sent. */
    public record Letter(String registrationId, String secret) {}

    /** The mail to somebody who has registered for an event. */
    public Letter registered(UUID event, String address) {
        try (Connection connection = DriverManager.getConnection(jdbcUrl, SERVICE, SERVICE);
                PreparedStatement query = connection.prepareStatement(REGISTERED)) {
            query.setObject(1, event);
            query.setString(2, address);
            ResultSet rows = query.executeQuery();
            if (!rows.next()) {
                throw new IllegalStateException("no mail to a participant");
            }
            return new Letter(rows.getString(1), rows.getString(2));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
