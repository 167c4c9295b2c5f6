package org.encommun.local;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.Callable;

import org.encommun.embedded.StartRefused;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code deploy/mails}: prints the mails that wait for participants, since the local stack sends none. */
@Command(name = "deploy/mails",
        description = "Affiche les courriels en attente pour les participants : la pile locale n'en envoie aucun.")
public final class Mails implements Callable<Integer> {

    private static final String SERVICE = Service.REGISTRATION.id();
    /** The line of the file that holds the port (PostgreSQL, src/include/utils/pidfile.h). */
    private static final int PORT_LINE = 3;
    private static final String WAITING = """
            select p.email, m.kind, m.registration_id, m.secret from outgoing_mail m join person p using (registration_id)
            where cast(? as text) is null or lower(p.email) = lower(?) order by m.id""";

    @Parameters(arity = "0..1", paramLabel = "ADRESSE", description = "Seulement ceux pour cette adresse.")
    private String address;

    @Mixin
    private CommonOptions common;

    private final PrintStream out;

    Mails(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) {
        LauncherLog.keepOffTheTerminal();
        System.exit(new Refusals(System.err).guard(new Mails(System.out)).execute(arguments));
    }

    @Override
    public Integer call() {
        String url = "jdbc:postgresql://127.0.0.1:%s/%s".formatted(port(), SERVICE);
        try (Connection connection = DriverManager.getConnection(url, SERVICE, SERVICE);
                PreparedStatement query = connection.prepareStatement(WAITING)) {
            query.setString(1, address);
            query.setString(2, address);
            print(query.executeQuery());
        } catch (SQLException failure) {
            throw new StartRefused("la base de registration-service ne répond pas", failure);
        }
        return ExitCode.OK;
    }

    private void print(ResultSet mails) throws SQLException {
        while (mails.next()) {
            String secret = mails.getString("secret");
            out.println(secret == null
                    ? "À %s : cette adresse vient d'être inscrite une nouvelle fois ; l'inscription %s reste valable."
                            .formatted(mails.getString("email"), mails.getString("registration_id"))
                    : "À %s : inscription %s, secret %s".formatted(mails.getString("email"), mails.getString("registration_id"),
                            secret));
        }
    }

    private String port() {
        Path running = DataDirectory.at(common.data()).postgreSql().resolve("postmaster.pid");
        try {
            return Files.readAllLines(running).get(PORT_LINE).strip();
        } catch (IOException absent) {
            throw new StartRefused("aucune pile ne tourne avec les données %s ; lancez deploy/run, ou indiquez --data"
                    .formatted(common.data()), absent);
        }
    }
}
