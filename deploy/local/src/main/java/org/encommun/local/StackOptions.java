package org.encommun.local;

import java.nio.file.Path;
import java.util.Map;

import org.encommun.embedded.StartRefused;

/**
 * Options of the stack.
 *
 * @param data the directory of persistent data; created if absent
 * @param portBase the port of the first service's first replica; 0 lets every port be any free one
 * @param replicas how many processes of each service run, 1 to 9
 * @param clean whether the data of earlier runs is deleted first
 * @param infrastructureOnly PostgreSQL and Kafka on fixed ports, and no service
 * @param settings environment variables of all services, over those of the stack
 */
public record StackOptions(Path data, int portBase, int replicas, boolean clean, boolean infrastructureOnly,
        Map<String, String> settings) {

    /** The default port of the first service. */
    public static final int DEFAULT_PORT_BASE = 8081;

    /** One client enters the demo, and the benchmark, for many people: more than one may register a minute. */
    public static final Map<String, String> DEMO_SETTINGS = Map.of("ENCOMMUN_CLIENT_LIMIT_PER_MINUTE", "100000");

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

    /** One process of each service, all on free ports, with the settings of the demo. */
    public static StackOptions onFreePorts(Path data) {
        return new StackOptions(data, 0, 1, false, false, DEMO_SETTINGS);
    }
}
