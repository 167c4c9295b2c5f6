package org.encommun.local;

import org.encommun.embedded.StartRefused;

/** A program that a {@link Supervisor} keeps running. */
interface Supervised {

    /** Its name at the terminal. */
    String name();

    /** Where it listens, for the terminal. */
    String address();

    LogFile log();

    /** @throws StartRefused if the operating system does not start it */
    Process start();

    /** Whether it answers, and can do its work. Returns within seconds. */
    boolean isReady();
}
