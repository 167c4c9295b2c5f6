package org.encommun.directory.harvest.run;

/** The source has gone to another replica, since this one took too long, or was changed or deleted. */
final class LeaseLost extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
