package org.encommun.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/**
 * Finds free ports of the loopback address for servers that are started later. They are below the ephemeral range, so no client
 * takes one in the meantime, and none is returned twice.
 */
public final class FreePorts {

    private static final int LOWEST = 12_000;
    private static final int HIGHEST = 30_000;
    private static final Set<Integer> GIVEN_OUT = ConcurrentHashMap.newKeySet();

    private FreePorts() {}

    /** A free port. */
    public static int next() {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
            if (GIVEN_OUT.add(port) && isFree(port)) {
                return port;
            }
        }
    }

    /** Several free ports. */
    public static List<Integer> next(int count) {
        return IntStream.range(0, count).mapToObj(number -> next()).toList();
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
