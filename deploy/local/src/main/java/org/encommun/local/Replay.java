package org.encommun.local;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;

import org.encommun.embedded.StartRefused;
import org.encommun.embedded.TokenIssuer;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code deploy/replay}: replays the dead letters of a service, and says what became of each. */
@Command(name = "deploy/replay",
        description = "Redonne à un service les messages qu'il avait mis de côté, et dit ce que chacun "
                + "est devenu. Le code de sortie est 1 s'il en reste.")
public final class Replay implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "SERVICE", //
            description = "event-service, registration-service, directory-service ou feedback-service.")
    private String service;

    @Parameters(index = "1", arity = "0..1", paramLabel = "MESSAGE", description = "Seulement celui-ci, comme --list le nomme.")
    private String letter;

    @Option(names = "--list", description = "Affiche les messages mis de côté, sans les redonner.")
    private boolean list;

    @Option(names = "--port-base", paramLabel = "PORT", defaultValue = "" + StackOptions.DEFAULT_PORT_BASE, //
            description = "Comme pour deploy/run (par défaut : ${DEFAULT-VALUE}).")
    private int portBase;

    @Mixin
    private CommonOptions common;

    private final PrintStream out;

    Replay(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) {
        LauncherLog.keepOffTheTerminal();
        System.exit(new Refusals(System.err).guard(new Replay(System.out)).execute(arguments));
    }

    @Override
    public Integer call() throws InterruptedException {
        Replica replica = new Replica(Service.named(service), 0, Service.named(service).port(portBase, 0));
        DeadLetterClient client = new DeadLetterClient(replica, TokenIssuer.in(DataDirectory.at(common.data()).keys()));
        List<DeadLetterClient.Letter> letters = client.waiting().stream()
                .filter(each -> letter == null || each.id().equals(letter)).toList();
        if (letter != null && letters.isEmpty()) {
            throw new StartRefused("%s n'a pas mis de côté de message « %s »".formatted(service, letter));
        }
        return list ? list(letters) : replay(client, letters);
    }

    private int list(List<DeadLetterClient.Letter> letters) {
        letters.forEach(each -> out.println("%s  %s : %s".formatted(each, each.keptAt(), each.cause())));
        out.println("%s : %d message(s) de côté.".formatted(service, letters.size()));
        return ExitCode.OK;
    }

    private int replay(DeadLetterClient client, List<DeadLetterClient.Letter> letters) throws InterruptedException {
        int refused = 0;
        for (DeadLetterClient.Letter each : letters) {
            DeadLetterClient.Replayed replayed = client.replay(each);
            out.println("%s : %s".formatted(each, outcome(replayed)));
            refused += replayed.isRefused() ? 1 : 0;
        }
        out.println("%s : %d message(s) redonné(s), %d de côté.".formatted(service, letters.size() - refused, refused));
        return refused == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private static String outcome(DeadLetterClient.Replayed replayed) {
        return switch (replayed.outcome()) {
            case "PROCESSED" -> "pris en compte";
            case "SUPERSEDED" -> "sans objet : un état plus récent est déjà connu";
            case "GONE" -> "déjà redonné entre-temps";
            default -> "toujours refusé (%s)".formatted(replayed.cause());
        };
    }
}
