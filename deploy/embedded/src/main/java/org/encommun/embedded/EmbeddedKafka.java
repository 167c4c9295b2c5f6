package org.encommun.embedded;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;

/** A Kafka broker that is its own KRaft controller, in this JVM, with its log in a persistent directory. */
public final class EmbeddedKafka implements AutoCloseable {

    private static final int NODE_ID = 1;

    private final KafkaRaftServer server;
    private final int port;

    private EmbeddedKafka(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /** As {@link #start(Path, int, int)}, with any free port for the controller. */
    public static EmbeddedKafka start(Path log, int port) {
        return start(log, port == 0 ? FreePorts.next() : port, FreePorts.next());
    }

    /**
     * Starts the broker, first formatting the log directory if it is new. Returns when the broker serves clients.
     *
     * @param log the log directory; created if absent
     * @param clientPort the port to listen on, on the loopback interface
     * @param controllerPort where its controller listens, on the same interface
     * @throws StartRefused if the broker does not come up
     */
    static EmbeddedKafka start(Path log, int clientPort, int controllerPort) {
        try {
            Files.createDirectories(log);
            KafkaConfig config = new KafkaConfig(properties(log, clientPort, controllerPort));
            format(log);
            KafkaRaftServer server = new KafkaRaftServer(config, Time.SYSTEM);
            server.startup();
            return new EmbeddedKafka(server, clientPort);
        } catch (Exception failure) {
            throw new StartRefused("Kafka n'a pas démarré : " + failure.getMessage(), failure);
        }
    }

    private static Properties properties(Path log, int clientPort, int controllerPort) {
        Properties properties = new Properties();
        properties.setProperty("process.roles", "broker,controller");
        properties.setProperty("node.id", Integer.toString(NODE_ID));
        properties.setProperty("controller.quorum.voters", NODE_ID + "@127.0.0.1:" + controllerPort);
        properties.setProperty("controller.listener.names", "CONTROLLER");
        properties.setProperty("listeners",
                "PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d".formatted(clientPort, controllerPort));
        properties.setProperty("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        properties.setProperty("log.dirs", log.toString());
        // topics are created by the service that owns them, with the settings it needs
        properties.setProperty("auto.create.topics.enable", "false");
        properties.setProperty("num.partitions", "3");
        properties.setProperty("default.replication.factor", "1");
        properties.setProperty("offsets.topic.replication.factor", "1");
        properties.setProperty("offsets.topic.num.partitions", "3");
        properties.setProperty("transaction.state.log.replication.factor", "1");
        properties.setProperty("transaction.state.log.min.isr", "1");
        // the default of 50 spreads the coordinators of a cluster over its brokers
        properties.setProperty("transaction.state.log.num.partitions", "1");
        properties.setProperty("group.initial.rebalance.delay.ms", "0");
        // a laptop has one reader per topic: no need for the memory of a data centre
        properties.setProperty("log.cleaner.dedupe.buffer.size", "2097152");
        properties.setProperty("num.network.threads", "2");
        properties.setProperty("num.io.threads", "2");
        properties.setProperty("background.threads", "2");
        // a killed broker may come back only when its controller, which died with it, no longer waits for it
        properties.setProperty("broker.session.timeout.ms", "3000");
        properties.setProperty("broker.heartbeat.interval.ms", "500");
        // otherwise the start would wait forever for a broker whose controller has failed
        properties.setProperty("server.max.startup.time.ms", "60000");
        return properties;
    }

    private static void format(Path log) throws Exception {
        if (Files.exists(log.resolve("meta.properties"))) {
            return;
        }
        new Formatter()
                .setPrintStream(new PrintStream(PrintStream.nullOutputStream()))
                .setClusterId(Uuid.randomUuid().toString())
                .setNodeId(NODE_ID)
                .setReleaseVersion(MetadataVersion.latestProduction())
                .setControllerListenerName("CONTROLLER")
                .setMetadataLogDirectory(log.toString())
                .addDirectory(log.toString())
                .run();
    }

    /** The value of {@code bootstrap.servers} for clients. */
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /** Returns when the broker has stopped. */
    void awaitEnd() {
        server.awaitShutdown();
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }
}
