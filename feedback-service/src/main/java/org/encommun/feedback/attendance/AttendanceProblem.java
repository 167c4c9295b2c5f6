package org.encommun.feedback.attendance;

import org.encommun.defaults.problem.ProblemType;

/** Why somebody may not give feedback. */
public enum AttendanceProblem implements ProblemType {

    /** Nobody registered for this event has this code. */
    ANSWER_CODE_UNKNOWN(403),
    /** The person has not been checked in at the event. */
    NOT_CHECKED_IN(403);

    private final int status;

    AttendanceProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
