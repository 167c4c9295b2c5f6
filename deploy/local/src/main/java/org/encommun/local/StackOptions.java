package org.encommun.local;

import java.nio.file.Path;

import org.encommun.embedded.StartRefused;

/**
 * Options of the stack.
 *
 * @param data the directory of persistent data; created if absent
 * @param portBase the port of the first service's first replica; 0 lets every port be any free one
 * @param replicas how many processes of each service run, 1 to 9
 * @param clean whether the data of earlier runs is deleted first
 * @param infrastructureOnly PostgreSQL and Kafka on fixed ports, and no service
 * @param oneClientIsMany whether one client stands for many people, as the demo does, and may register more of them a minute
 */
public record StackOptions(Path data, int portBase, int replicas, boolean clean, boolean infrastructureOnly,
        boolean oneClientIsMany) {

    /** The default port of the first service. */
    public static final int DEFAULT_PORT_BASE = 8081;

    private static final int MOST_REPLICAS = 9;
    private static final int LOWEST_PORT = 1024;
    private static final int HIGHEST_PORT_BASE = 64_000;

    /** @throws StartRefused if a number is out of bounds */
    public StackOptions {
        if (replicas < 1 || replicas > MOST_REPLICAS) {
            throw new StartRefused("--replicas va de 1 à %d, et non %d".formatted(MOST_REPLICAS, replicas));
        }
        if (portBase != 0 && (portBase < LOWEST_PORT || portBase > HIGHEST_PORT_BASE)) {
            throw new StartRefused("--port-base va de %d à %d, et non %d".formatted(LOWEST_PORT, HIGHEST_PORT_BASE, portBase));
        }
    }

    /** One process of each service, all on free ports; one client stands for many people. */
    public static StackOptions onFreePorts(Path data) {
        return new StackOptions(data, 0, 1, false, false, true);
    }
}
