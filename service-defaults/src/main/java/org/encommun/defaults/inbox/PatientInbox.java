package org.encommun.defaults.inbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.util.TypeLiteral;

import org.encommun.defaults.database.DatabaseFailure;
import org.jboss.logging.Logger;

import io.smallrye.faulttolerance.api.Guard;

/**
 * The inbox, with patience for what passes by itself: a database that is away and a transaction in the way are waited for,
 * without a limit. What fails although the database answers is tried a few times.
 */
@ApplicationScoped
class PatientInbox {

    private static final Logger LOG = Logger.getLogger(PatientInbox.class);
    private static final int ATTEMPTS = 4;
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final int ANSWER_SECONDS = 2;
    private static final TypeLiteral<List<Delivery<?>>> DELIVERIES = new TypeLiteral<>() {
    };

    private final Inbox inbox;
    private final DataSource database;
    private final Guard untilItPasses;
    private final Guard fewTimes;
    private final Semaphore transaction = new Semaphore(1);
    private volatile boolean stopped;

    PatientInbox(Inbox inbox, DataSource database) {
        this.inbox = inbox;
        this.database = database;
        untilItPasses = Guard.create().withRetry().maxRetries(-1).maxDuration(0, ChronoUnit.MILLIS)
                .delay(PAUSE.toMillis(), ChronoUnit.MILLIS).jitter(PAUSE.toMillis() / 2, ChronoUnit.MILLIS)
                .whenException(this::passes)
                .withExponentialBackoff().maxDelay(LONGEST_PAUSE.toMillis(), ChronoUnit.MILLIS).done().done().build();
        fewTimes = Guard.create().withRetry().maxRetries(ATTEMPTS - 1).maxDuration(0, ChronoUnit.MILLIS)
                .delay(PAUSE.toMillis(), ChronoUnit.MILLIS).abortOn(ListenerStopped.class)
                .withExponentialBackoff().done().done().build();
    }

    /**
     * Processes events of different aggregates in one transaction.
     *
     * @return those that were news
     * @throws ListenerStopped if the service stops
     * @throws Exception if one of them fails although the database answers; none has taken effect
     */
    List<Delivery<?>> process(List<Delivery<?>> deliveries) throws Exception {
        return untilItPasses.call(() -> attempt(deliveries), DELIVERIES);
    }

    /**
     * Processes one event, which is tried a few times.
     *
     * @return whether it was news
     * @throws ListenerStopped if the service stops
     * @throws EventRefused if it fails every time although the database answers
     */
    boolean process(Delivery<?> delivery) throws InterruptedException {
        try {
            return !fewTimes.call(() -> process(List.<Delivery<?>>of(delivery)), DELIVERIES).isEmpty();
        } catch (ListenerStopped | InterruptedException stop) {
            throw stop;
        } catch (Exception failure) {
            LOG.errorf(failure, "event %s of aggregate %s fails", delivery.event().id(), delivery.event().aggregate());
            throw new EventRefused("handling failed: " + root(failure).getClass().getName());
        }
    }

    private List<Delivery<?>> attempt(List<Delivery<?>> deliveries) throws Exception {
        transaction.acquire();
        try {
            refuseWhileStopping();
            return inbox.process(deliveries);
        } catch (StackOverflowError | LinkageError broken) {
            // as much the fault of the event, or of this service, as any exception
            throw new IllegalStateException(broken);
        } catch (Exception failure) {
            refuseWhileStopping();
            throw failure;
        } finally {
            transaction.release();
        }
    }

    private void refuseWhileStopping() {
        if (stopped) {
            throw new ListenerStopped();
        }
    }

    private boolean passes(Throwable failure) {
        if (failure instanceof ListenerStopped || failure instanceof InterruptedException) {
            return false;
        }
        boolean passes = DatabaseFailure.isUnavailable(failure) || DatabaseFailure.isConflict(failure) || !databaseAnswers();
        if (passes) {
            LOG.warnf("the database is not ready, events wait: %s", failure.getClass().getSimpleName());
        }
        return passes;
    }

    private boolean databaseAnswers() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(ANSWER_SECONDS);
        } catch (SQLException away) {
            return false;
        }
    }

    private static Throwable root(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root;
    }

    /** Lets the transaction in progress end, and starts no other. */
    void stop(Duration patience) throws InterruptedException {
        stopped = true;
        if (transaction.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            transaction.release();
        }
    }
}
