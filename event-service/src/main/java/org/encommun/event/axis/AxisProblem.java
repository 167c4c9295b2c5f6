package org.encommun.event.axis;

import org.encommun.defaults.problem.ProblemType;

/** Refusals of an axis of work. */
public enum AxisProblem implements ProblemType {

    /** The event has no such axis. */
    UNKNOWN_AXIS(422),
    /** Another part of the event, such as a commitment, refers to the axis. */
    AXIS_IN_USE(409),
    /** A later edition carries the axis on. */
    AXIS_CARRIED_ON(409);

    private final int status;

    AxisProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
