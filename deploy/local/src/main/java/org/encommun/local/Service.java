package org.encommun.local;

import java.util.Arrays;
import java.util.List;

import org.encommun.embedded.StartRefused;

/** The four services, in the order of their ports. */
enum Service {
    EVENT("event-service"),
    REGISTRATION("registration-service"),
    DIRECTORY("directory-service"),
    FEEDBACK("feedback-service");

    private static final int PORTS_BETWEEN_REPLICAS = 10;

    private final String id;

    Service(String id) {
        this.id = id;
    }

    /** The name of its module, its database and its consumer group. */
    String id() {
        return id;
    }

    /** The port of one replica, counted from 0. */
    int port(int base, int replica) {
        return base + PORTS_BETWEEN_REPLICAS * replica + ordinal();
    }

    static Service named(String id) {
        return Arrays.stream(values()).filter(service -> service.id.equals(id)).findFirst()
                .orElseThrow(() -> new StartRefused("service inconnu « %s » ; possibles : %s".formatted(id,
                        String.join(", ", names()))));
    }

    static List<String> names() {
        return Arrays.stream(values()).map(Service::id).toList();
    }
}
