package org.encommun.event.speaker;

import org.encommun.defaults.problem.ProblemType;

/** Refusals of a speaker. */
public enum SpeakerProblem implements ProblemType {

    /** The event has no such speaker. */
    UNKNOWN_SPEAKER(422),
    /** The speaker is in sessions of the working draft. */
    SPEAKER_IN_USE(409);

    private final int status;

    SpeakerProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
