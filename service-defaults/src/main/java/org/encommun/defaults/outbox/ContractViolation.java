package org.encommun.defaults.outbox;

import java.io.Serial;

/** A state that was to go over the bus does not fit the contract which its readers rely on: a fault of this service. */
public final class ContractViolation extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    ContractViolation(String message) {
        super(message);
    }
}
