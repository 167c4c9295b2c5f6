package org.encommun.directory.network.key;

import org.encommun.defaults.problem.ProblemType;

/** Refusals of keys of networks. */
public enum NetworkKeyProblem implements ProblemType {

    /** The network has two keys that work. */
    TOO_MANY_KEYS(409),
    /** The expiry is in the past, or more than 400 days away. */
    KEY_EXPIRY_OUT_OF_BOUNDS(422);

    private final int status;

    NetworkKeyProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
