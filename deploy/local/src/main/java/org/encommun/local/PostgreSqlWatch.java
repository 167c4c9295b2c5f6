package org.encommun.local;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.encommun.embedded.EmbeddedPostgreSql;
import org.encommun.embedded.StartRefused;

/**
 * Starts PostgreSQL again whenever its server has ended by itself.
 *
 * <p>
 * It is no {@link Supervised} program: the server detaches from the launcher, so that Ctrl-C does not reach it, and its own
 * program starts it and tells when it is ready.
 */
final class PostgreSqlWatch implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(PostgreSqlWatch.class.getName());
    private static final int QUOTED_LOG_LINES = 15;

    private final EmbeddedPostgreSql server;
    private final LogFile log;
    private final BackOff backOff;
    private final Progress progress;
    private final BooleanSupplier stackStops;
    private final Thread thread = new Thread(this::watch, "PostgreSQL-watch");

    private volatile boolean closed;

    /** @param stackStops whether the stack is being stopped: a server that ends then has been told to */
    PostgreSqlWatch(EmbeddedPostgreSql server, LogFile log, BackOff backOff, Progress progress, BooleanSupplier stackStops) {
        this.server = server;
        this.log = log;
        this.backOff = backOff;
        this.progress = progress;
        this.stackStops = stackStops;
        thread.setDaemon(true);
    }

    PostgreSqlWatch start() {
        thread.start();
        return this;
    }

    private void watch() {
        try {
            while (!isClosed()) {
                long start = System.nanoTime();
                server.process().onExit().get();
                if (!isClosed()) {
                    bringBack(Duration.ofNanos(System.nanoTime() - start));
                }
            }
        } catch (InterruptedException stop) {
            // blocking is fine: this thread has no other task
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void bringBack(Duration lived) throws InterruptedException {
        boolean crashed = server.hasCrashed();
        Duration pause = backOff.after(lived);
        tell("PostgreSQL (processus %d) s'est arrêté sans que la pile l'ait demandé ; relance dans %d s."
                .formatted(server.process().pid(), pause.toSeconds()));
        TimeUnit.SECONDS.sleep(pause.toSeconds());
        while (!isClosed() && !restarted(crashed)) {
            pause = backOff.after(Duration.ZERO);
            tell("PostgreSQL n'a pas redémarré ; nouvel essai dans %d s.".formatted(pause.toSeconds()));
            TimeUnit.SECONDS.sleep(pause.toSeconds());
        }
    }

    private void tell(String text) {
        progress.step(text + " Fin de son journal :");
        progress.quote(log.tail(QUOTED_LOG_LINES));
    }

    /** Synchronised, so that the server is not stopped while it starts. */
    private synchronized boolean restarted(boolean crashed) {
        if (isClosed()) {
            return false;
        }
        try {
            server.restart();
        } catch (StartRefused refusal) {
            LOG.log(Level.WARNING, "PostgreSQL did not start again", refusal);
            return false;
        }
        progress.step("PostgreSQL écoute de nouveau sur le port %d%s.".formatted(server.port(),
                crashed ? " (reprise après incident : ce qui était validé est là)" : ""));
        return true;
    }

    private boolean isClosed() {
        return closed || stackStops.getAsBoolean();
    }

    private synchronized void awaitRestart() {
        // entered only when no restart is in progress
    }

    /** From now on the server may be stopped: a restart in progress is interrupted, and waited for. */
    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        awaitRestart();
    }
}
