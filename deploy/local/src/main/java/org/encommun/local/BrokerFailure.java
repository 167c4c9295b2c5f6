package org.encommun.local;

import org.apache.kafka.common.utils.Exit;

/** Kafka ends its process when the broker cannot go on; this process first has services and a database to stop. */
final class BrokerFailure {

    private final Refusals refusals;

    BrokerFailure(Refusals refusals) {
        this.refusals = refusals;
    }

    /** From now on a broker that cannot go on ends this process in good order. */
    void endsThisProcess() {
        Exit.setExitProcedure(this::end);
        Exit.setHaltProcedure(this::end);
    }

    private void end(int status, String message) {
        refusals.say("Kafka ne peut pas continuer ; voyez logs/launcher.log dans le dossier de données");
        // on a thread of its own, for the stop waits for the very threads on which Kafka gives up
        new Thread(() -> System.exit(1), "broker-failure").start();
        // Kafka's code relies on not being returned to
        throw new IllegalStateException("Kafka ended with status %d: %s".formatted(status, message));
    }
}
