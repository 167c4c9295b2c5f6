package org.encommun.local.faults;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.encommun.local.LocalStack;
import org.encommun.local.faults.check.Database;
import org.encommun.local.faults.check.Propagation;
import org.encommun.local.faults.workload.Replicas;

/** Waits until everything works again. */
final class Recovery {

    private static final Duration PATIENCE = Duration.ofSeconds(75);
    private static final Duration POLL = Duration.ofMillis(250);

    private final Replicas replicas;
    private final Propagation propagation;

    Recovery(LocalStack stack, Replicas replicas) {
        this.replicas = replicas;
        this.propagation = new Propagation(stack);
    }

    /**
     * Returns when all replicas are ready, and the events that were stored from the injection until then are published and have been
     * taken in by all their readers.
     *
     * @return how long that took; empty if it has not come to pass within a generous time
     */
    Optional<Duration> await(Instant injected) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        if (!until(end, this::isEverybodyReady)) {
            return Optional.empty();
        }
        Instant ready = Instant.now();
        return until(end, () -> propagation.isEverythingReceived(injected, ready))
                ? Optional.of(Duration.between(injected, Instant.now()))
                : Optional.empty();
    }

    /** Returns when, after the last command, nothing is left to be published or read; or after a generous time. */
    void awaitQuiet() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Instant last = Instant.now();
        until(end, () -> isEverybodyReady() && propagation.isEverythingReceived(Instant.EPOCH, last));
        until(end, propagation::isEverythingRead);
    }

    private boolean isEverybodyReady() {
        for (String service : Replicas.SERVICES) {
            for (int replica = 0; replica < replicas.count(); replica++) {
                if (!replicas.isReady(service, replica)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean until(long end, BooleanSupplier condition) {
        while (System.nanoTime() < end) {
            try {
                if (condition.getAsBoolean()) {
                    return true;
                }
                Thread.sleep(POLL.toMillis());
            } catch (Database.Unavailable away) {
                // it is part of what is waited for
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return false;
    }
}
