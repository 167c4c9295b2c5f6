package org.encommun.defaults.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Does what must not be done before others can see what a transaction has written, such as waking those who work on it. */
@ApplicationScoped
public class AfterCommit {

    private final TransactionSynchronizationRegistry transaction;

    AfterCommit(TransactionSynchronizationRegistry transaction) {
        this.transaction = transaction;
    }

    /**
     * Takes a step when the present transaction has committed, and never if it is rolled back. A replica that is killed in between
     * does not take it: what must happen is also found in the database.
     *
     * @param step short, since the caller of the transaction waits for it
     * @throws IllegalStateException outside of a transaction
     */
    public void run(Runnable step) {
        transaction.registerInterposedSynchronization(new Synchronization() {

            @Override
            public void beforeCompletion() {
                // nothing can be seen yet
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    step.run();
                }
            }
        });
    }
}
