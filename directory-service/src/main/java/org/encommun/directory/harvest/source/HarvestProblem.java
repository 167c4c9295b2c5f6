package org.encommun.directory.harvest.source;

import org.encommun.defaults.problem.ProblemType;

/** Refusals of sources. */
public enum HarvestProblem implements ProblemType {

    /** No administrator has allowed the host of the address for the network. */
    HOST_NOT_ALLOWED(422),
    /** The credentials lack a part, or have one that their kind does not have. */
    CREDENTIALS_INCOMPLETE(422),
    /** The address is on another server than before, and the credentials are still those of the former one. */
    CREDENTIALS_OF_ANOTHER_SERVER(422),
    /** The installation has no key to encrypt credentials with. */
    CREDENTIALS_NOT_KEPT(422),
    /** What is set is for sources of the other format. */
    NOT_OF_THIS_FORMAT(422),
    /** The network has as many sources as it may have. */
    TOO_MANY_SOURCES(409),
    /** The source is paused. */
    SOURCE_PAUSED(409);

    private final int status;

    HarvestProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
