package org.encommun.local;

import java.io.PrintStream;
import java.util.concurrent.Callable;

import org.encommun.embedded.EmbeddedPostgreSql;
import org.encommun.embedded.StartRefused;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code deploy/mails}: prints the mails that wait for participants, since the local stack sends none. */
@Command(name = "deploy/mails",
        description = "Affiche les courriels en attente pour les participants : la pile locale n'en envoie aucun.")
public final class Mails implements Callable<Integer> {

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
        mailbox().waiting(null, address).stream().map(Mails::line).forEach(out::println);
        return ExitCode.OK;
    }

    private Mailbox mailbox() {
        return EmbeddedPostgreSql.jdbcUrl(DataDirectory.at(common.data()).postgreSql(), Service.REGISTRATION.id())
                .map(Mailbox::new).orElseThrow(() -> new StartRefused(
                        "aucune pile ne tourne avec les données %s ; lancez deploy/run, ou indiquez --data"
                                .formatted(common.data())));
    }

    private static String line(Mailbox.Letter letter) {
        return letter.secret() == null
                ? "À %s : cette adresse vient d'être inscrite une nouvelle fois ; l'inscription %s reste valable."
                        .formatted(letter.address(), letter.registrationId())
                : "À %s : inscription %s, secret %s".formatted(letter.address(), letter.registrationId(), letter.secret());
    }
}
