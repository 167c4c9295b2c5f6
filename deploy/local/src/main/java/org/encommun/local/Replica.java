package org.encommun.local;

import java.net.URI;

/**
 * One process of a service.
 *
 * @param number counted from 0
 * @param port where it listens, on the loopback interface
 */
record Replica(Service service, int number, int port) {

    /** Its name at the terminal and in the names of log files. */
    String name() {
        return number == 0 ? service.id() : service.id() + "-" + number;
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }
}
