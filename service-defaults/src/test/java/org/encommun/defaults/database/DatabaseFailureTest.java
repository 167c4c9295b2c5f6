package org.encommun.defaults.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.concurrent.TimeoutException;

import org.junit.jupiter.api.Test;

class DatabaseFailureTest {

    @Test
    void aSessionThatWasEndedIsNotTheFaultOfTheEvent() {
        SQLException ended = new SQLException("terminating connection due to administrator command", "57P01");

        assertThat(DatabaseFailure.isUnavailable(new IllegalStateException(ended))).isTrue();
    }

    @Test
    void aCommitThatFailsHasTheReasonAmongItsSuppressedFailures() {
        Exception rolledBack = new IllegalStateException("RollbackException: ARJUNA016053");
        rolledBack.addSuppressed(new RuntimeException(new SQLException("An I/O error occurred", "08006")));

        assertThat(DatabaseFailure.isUnavailable(new RuntimeException(rolledBack))).isTrue();
    }

    @Test
    void aStatementThatFailsIsTheFaultOfTheEvent() {
        Exception violation = new IllegalStateException(new SQLException("duplicate key value", "23505"));
        violation.addSuppressed(new RuntimeException("rolled back"));

        assertThat(DatabaseFailure.isUnavailable(violation)).isFalse();
    }

    @Test
    void failuresThatHaveOneAnotherForReasonAreLookedAtOnce() {
        Exception first = new IllegalStateException("first");
        Exception second = new IllegalStateException("second", first);
        first.addSuppressed(second);

        assertThat(DatabaseFailure.isUnavailable(first)).isFalse();
    }

    @Test
    void aDeadlockIsNotTheFaultOfTheEvent() {
        Exception deadlock = new IllegalStateException(new SQLException("deadlock detected", "40P01"));

        assertThat(DatabaseFailure.isConflict(deadlock)).isTrue();
        assertThat(DatabaseFailure.isUnavailable(deadlock)).isFalse();
    }

    @Test
    void aDatabaseThatOnlyReadsIsNotTheFaultOfTheEvent() {
        assertThat(DatabaseFailure.isUnavailable(new SQLException("cannot execute INSERT in a read-only transaction", "25006")))
                .isTrue();
    }

    @Test
    void aPoolWithoutAFreeConnectionIsNotTheFaultOfTheEvent() {
        assertThat(DatabaseFailure.isUnavailable(
                new SQLException("Acquisition timeout while waiting for new connection", new TimeoutException()))).isTrue();
    }

    @Test
    void aTransactionThatIsOverIsTheFaultOfWhatTookSoLong() {
        assertThat(DatabaseFailure.isUnavailable(new SQLException("Failing fast as the transaction has rolled back")))
                .isFalse();
    }
}
