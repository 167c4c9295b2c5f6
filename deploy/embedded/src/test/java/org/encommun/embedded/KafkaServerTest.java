package org.encommun.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class KafkaServerTest {

    @TempDir
    Path directory;

    private final int port = FreePorts.next();
    private final int controllerPort = FreePorts.next();
    private Process broker;

    @AfterEach
    void end() throws InterruptedException {
        broker.destroyForcibly().waitFor();
    }

    @Test
    void aKilledBrokerComesBackOnItsPortWithItsTopics() throws Exception {
        broker = start(directory.resolve("kafka"));
        try (Admin admin = admin()) {
            admin.createTopics(List.of(new NewTopic("sample", 1, (short) 1))).all().get();

            broker.destroyForcibly().waitFor();
            broker = start(directory.resolve("kafka"));

            assertThat(admin.listTopics().names().get()).contains("sample");
        }
    }

    @Test
    void aTerminatedBrokerStops() throws Exception {
        broker = start(directory.resolve("kafka"));
        try (Admin admin = admin()) {
            admin.describeCluster().nodes().get();
        }

        broker.destroy();

        assertThat(broker.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(directory.resolve("kafka/.kafka_cleanshutdown")).exists();
    }

    @Test
    void aBrokerThatCannotStartEndsWithAnError() throws Exception {
        broker = start(Files.writeString(directory.resolve("kafka"), "a file where the directory should be"));

        assertThat(broker.waitFor()).isEqualTo(1);
        assertThat(directory.resolve("kafka.log")).content().contains("Kafka n'a pas démarré");
    }

    private Process start(Path log) throws IOException {
        var builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                KafkaServer.class.getName(), log.toString(), Integer.toString(port), Integer.toString(controllerPort))
                .redirectErrorStream(true).redirectOutput(directory.resolve("kafka.log").toFile());
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        return builder.start();
    }

    private Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", "127.0.0.1:" + port));
    }
}
