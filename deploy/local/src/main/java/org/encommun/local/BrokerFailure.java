package org.encommun.local;

import org.apache.kafka.common.utils.Exit;

/** Kafka exits the process when the broker fails; this process must first stop the services and the database. */
final class BrokerFailure {

    private final Refusals refusals;

    BrokerFailure(Refusals refusals) {
        this.refusals = refusals;
    }

    /** From now on a failed broker causes an orderly shutdown of this process. */
    void endsThisProcess() {
        Exit.setExitProcedure(this::end);
        Exit.setHaltProcedure(this::end);
    }

    private void end(int status, String message) {
        refusals.say("Kafka ne peut pas continuer ; voyez logs/launcher.log dans le dossier de données");
        // on a separate thread, since the shutdown waits for the Kafka threads that call this
        new Thread(() -> System.exit(1), "broker-failure").start();
        // Kafka's code relies on this call not returning
        throw new IllegalStateException("Kafka ended with status %d: %s".formatted(status, message));
    }
}
