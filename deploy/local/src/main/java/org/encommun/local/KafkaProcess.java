package org.encommun.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.encommun.embedded.KafkaServer;

/**
 * The broker, in a process that can die without the launcher. A restarted one has the same ports, so that clients find it.
 *
 * @param data the directory of its log
 * @param port where clients find it
 * @param controllerPort where its controller listens
 */
record KafkaProcess(Path data, int port, int controllerPort, LogFile log) implements Supervised {

    static final String NAME = "Kafka";
    private static final Duration ANSWER = Duration.ofSeconds(2);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String address() {
        return "127.0.0.1:" + port;
    }

    @Override
    public Process start() {
        List<String> program = List.of(KafkaServer.class.getName(), data.toString(), Integer.toString(port),
                Integer.toString(controllerPort));
        // not as an option, which would make the process list unreadable
        Map<String, String> environment = Map.of("CLASSPATH", System.getProperty("java.class.path"));
        return new JavaProcess(name(), "256m", program, environment, log).start();
    }

    @Override
    public boolean isReady() {
        return listens() && answers();
    }

    /** Asked first, since a client of a broker that is not there logs a warning for each attempt. */
    private boolean listens() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), (int) ANSWER.toMillis());
            return true;
        } catch (IOException closed) {
            return false;
        }
    }

    private boolean answers() {
        int millis = (int) ANSWER.toMillis();
        Map<String, Object> settings = Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, address(),
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, millis,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, millis);
        try (Admin admin = Admin.create(settings)) {
            return !admin.describeCluster().nodes().get().isEmpty();
        } catch (ExecutionException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
