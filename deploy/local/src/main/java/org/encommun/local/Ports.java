package org.encommun.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.encommun.embedded.FreePorts;
import org.encommun.embedded.StartRefused;

/**
 * The ports of the stack.
 *
 * @param postgreSql the database's port
 * @param kafka the broker's port
 * @param kafkaController the port of the broker's controller
 * @param replicas the processes of the services
 */
record Ports(int postgreSql, int kafka, int kafkaController, List<Replica> replicas) {

    private static final int FROM_SERVICES_TO_INFRASTRUCTURE = 1000;
    private static final int CONNECT_MILLIS = 500;

    static Ports of(StackOptions options) {
        List<Replica> replicas = options.infrastructureOnly() ? List.of() : replicas(options);
        if (options.infrastructureOnly() && options.portBase() != 0) {
            int first = options.portBase() + FROM_SERVICES_TO_INFRASTRUCTURE;
            return new Ports(first, first + 1, first + 2, replicas);
        }
        // other installations of PostgreSQL and Kafka use the standard ports; only the services need to find these
        List<Integer> free = FreePorts.next(3);
        return new Ports(free.get(0), free.get(1), free.get(2), replicas);
    }

    private static List<Replica> replicas(StackOptions options) {
        Deque<Integer> free = new ArrayDeque<>(
                options.portBase() == 0 ? FreePorts.next(options.replicas() * Service.values().length) : List.of());
        List<Replica> replicas = new ArrayList<>();
        for (int number = 0; number < options.replicas(); number++) {
            for (Service service : Service.values()) {
                int port = free.isEmpty() ? service.port(options.portBase(), number) : free.pop();
                replicas.add(new Replica(service, number, port));
            }
        }
        return List.copyOf(replicas);
    }

    /** @throws StartRefused if something else listens on one of these ports */
    void refuseTaken() {
        refuseTaken(postgreSql, "PostgreSQL");
        refuseTaken(kafka, "Kafka");
        refuseTaken(kafkaController, "Kafka");
        replicas.forEach(replica -> refuseTaken(replica.port(), replica.name()));
    }

    private static void refuseTaken(int port, String wantedBy) {
        if (answers(port) || !canListen(port)) {
            throw new StartRefused("le port %d, prévu pour %s, est déjà pris ; arrêtez ce qui l'occupe ou changez --port-base"
                    .formatted(port, wantedBy));
        }
    }

    /** On macOS a process may listen on one address of a port while another process listens on all addresses. */
    private static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLIS);
            return true;
        } catch (IOException closed) {
            return false;
        }
    }

    private static boolean canListen(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
