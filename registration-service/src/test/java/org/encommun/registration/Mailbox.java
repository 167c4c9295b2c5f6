package org.encommun.registration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import io.quarkus.arc.Arc;

/** The mails that participants would receive, as they wait to be sent. */
public final class Mailbox {

    private static final String OF_ADDRESS = """
            select m.kind, m.registration_id, m.secret from outgoing_mail m join person p using (registration_id)
            where p.event_id = ? and lower(p.email) = lower(?) order by m.id""";

    private Mailbox() {}

    /** @param secret {@code null} where the mail has none */
    public record Letter(String kind, UUID registrationId, String secret) {}

    /** The mail to somebody who has registered. */
    public static Letter registered(UUID event, String address) {
        return letters(event, address).stream().filter(letter -> letter.kind().equals("REGISTERED")).findFirst().orElseThrow();
    }

    /** The mails to an address about an event, oldest first. */
    public static List<Letter> letters(UUID event, String address) {
        try (Connection connection = Arc.container().instance(DataSource.class).get().getConnection();
                PreparedStatement query = connection.prepareStatement(OF_ADDRESS)) {
            query.setObject(1, event);
            query.setString(2, address);
            return read(query.executeQuery());
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static List<Letter> read(ResultSet rows) throws SQLException {
        List<Letter> letters = new ArrayList<>();
        while (rows.next()) {
            letters.add(new Letter(rows.getString(1), rows.getObject(2, UUID.class), rows.getString(3)));
        }
        return letters;
    }
}
