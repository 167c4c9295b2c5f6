package org.encommun.embedded;

import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Runs the broker in a JVM of its own, until that is terminated (SIGTERM, SIGINT) or the broker fails: then it exits with a
 * status other than 0.
 */
public final class KafkaServer {

    private KafkaServer() {}

    /** @param arguments the log directory, the port for clients and the port of the controller */
    public static void main(String[] arguments) {
        Logger.getLogger("").setLevel(Level.WARNING);
        try {
            EmbeddedKafka kafka = EmbeddedKafka.start(Path.of(arguments[0]), Integer.parseInt(arguments[1]),
                    Integer.parseInt(arguments[2]));
            Runtime.getRuntime().addShutdownHook(new Thread(kafka::close, "kafka-shutdown"));
            kafka.awaitEnd();
        } catch (StartRefused refusal) {
            Logger.getLogger(KafkaServer.class.getName()).log(Level.SEVERE, refusal.getMessage(), refusal);
            System.exit(1);
        }
    }
}
