package org.encommun.event.edition.request;

import org.encommun.defaults.problem.ProblemType;

/** Refusals of requests to follow an edition. */
public enum EditionRequestProblem implements ProblemType {

    /** The event has a request to follow the same edition that waits for its team. */
    EDITION_REQUEST_PENDING(409),
    /** The request was accepted, refused or withdrawn before. */
    EDITION_REQUEST_DECIDED(409),
    /** The event follows the edition already. */
    EDITION_FOLLOWED(409),
    /** The event that would follow does not exist, or the caller does not organise it. */
    UNKNOWN_FOLLOWER(422);

    private final int status;

    EditionRequestProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
