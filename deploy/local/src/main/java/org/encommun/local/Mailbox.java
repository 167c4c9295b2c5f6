package org.encommun.local;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.encommun.embedded.StartRefused;

/**
 * The mails that registration-service has for participants, which in this stack nothing sends.
 *
 * @param jdbcUrl the database of registration-service
 */
public record Mailbox(String jdbcUrl) {

    private static final String WAITING = """
            select p.email, m.registration_id, m.secret
            from outgoing_mail m join person p using (registration_id)
            where (cast(? as uuid) is null or p.event_id = ?) and (cast(? as text) is null or lower(p.email) = lower(?))
            order by m.id""";

    /**
     * A mail to a participant.
     *
     * @param secret of the registration; {@code null} in the mail that says that the address was registered once more
     */
    public record Letter(String address, String registrationId, String secret) {}

    /**
     * The mail to somebody who has registered for an event.
     *
     * @throws StartRefused if there is none, or the database is away
     */
    public Letter registered(UUID event, String address) {
        return waiting(event, address).stream().filter(letter -> letter.secret() != null).findFirst()
                .orElseThrow(() -> new StartRefused("aucun courriel n'attend cette personne"));
    }

    /**
     * Those that wait, oldest first.
     *
     * @param event {@code null} for all events
     * @param address {@code null} for all addresses
     * @throws StartRefused if the database is away
     */
    List<Letter> waiting(UUID event, String address) {
        String service = Service.REGISTRATION.id();
        try (Connection connection = DriverManager.getConnection(jdbcUrl, service, service);
                PreparedStatement query = connection.prepareStatement(WAITING)) {
            query.setObject(1, event, Types.OTHER);
            query.setObject(2, event, Types.OTHER);
            query.setString(3, address);
            query.setString(4, address);
            return letters(query.executeQuery());
        } catch (SQLException failure) {
            throw new StartRefused("la base de registration-service ne répond pas", failure);
        }
    }

    private static List<Letter> letters(ResultSet rows) throws SQLException {
        List<Letter> letters = new ArrayList<>();
        while (rows.next()) {
            letters.add(new Letter(rows.getString("email"), rows.getString("registration_id"),
                    rows.getString("secret")));
        }
        return letters;
    }
}
