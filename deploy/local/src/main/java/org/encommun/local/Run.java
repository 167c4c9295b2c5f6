package org.encommun.local;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.encommun.local.demo.Demo;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code deploy/run}: starts the stack and keeps it running until it is stopped. */
@Command(name = "deploy/run", description = "Lance EnCommun sur cette machine : PostgreSQL, Kafka et les quatre services.")
public final class Run implements Callable<Integer> {

    private static final Logger LOG = Logger.getLogger(Run.class.getName());

    @Option(names = "--demo", description = "Remplit la pile de cinq événements d'exemple, dont une après-midi jouée à Lezoux.")
    private boolean demo;

    @Option(names = "--clean", description = "Efface d'abord les données d'une exécution précédente.")
    private boolean clean;

    @Option(names = "--infra", description = "Lance seulement PostgreSQL (port de base + 1000) et Kafka (+ 1001), "
            + "et affiche les réglages pour développer un service à côté.")
    private boolean infrastructureOnly;

    @Option(names = "--replicas", paramLabel = "N", defaultValue = "1", //
            description = "Lance chaque service N fois (par défaut : ${DEFAULT-VALUE}).")
    private int replicas;

    @Option(names = "--port-base", paramLabel = "PORT", defaultValue = "" + StackOptions.DEFAULT_PORT_BASE, //
            description = "Port du premier service ; les autres suivent, et chaque réplique est 10 plus loin "
                    + "(par défaut : ${DEFAULT-VALUE} ; 0 : des ports libres).")
    private int portBase;

    @Mixin
    private CommonOptions common;

    public static void main(String[] arguments) {
        LauncherLog.keepOffTheTerminal();
        System.exit(new Refusals(System.err).guard(new Run()).execute(arguments));
    }

    @Override
    public Integer call() throws InterruptedException {
        Progress progress = Progress.on(System.out);
        var options = new StackOptions(common.data(), portBase, replicas, clean, infrastructureOnly,
                demo ? StackOptions.DEMO_SETTINGS : Map.of());
        try (LocalStack stack = LocalStack.start(options, progress)) {
            progress.lines(stack.overview());
            if (demo) {
                demo(stack, progress);
            }
            stack.awaitStop();
        }
        return ExitCode.OK;
    }

    /**
     * Enters five events through the public APIs, and plays one of them. If that fails, the stack keeps running, for
     * inspection.
     */
    private static void demo(LocalStack stack, Progress progress) {
        try {
            UUID event = new Demo(stack::address, stack.tokens(), stack.mailbox(), Clock.systemUTC(), progress::step).play();
            if (event != null) {
                progress.step("Démo : programme %s"
                        .formatted(stack.address("event-service").resolve("/events/" + event + "/programme")));
                progress.step("Démo : bilan %s (jeton : deploy/token organiser)"
                        .formatted(stack.address("feedback-service").resolve("/feedback/events/" + event + "/report")));
            }
        } catch (CancellationException stopped) {
            throw stopped;
        } catch (RuntimeException failure) {
            LOG.log(Level.SEVERE, "the demo failed", failure);
            progress.step("La démo s'est arrêtée : %s. Les services restent en marche.".formatted(failure.getMessage()));
        }
    }
}
