package org.encommun.defaults.outbox;

import java.io.Serial;

/** A state does not conform to the contract of its topic: a fault of this service. */
public final class ContractViolation extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    ContractViolation(String message) {
        super(message);
    }
}
