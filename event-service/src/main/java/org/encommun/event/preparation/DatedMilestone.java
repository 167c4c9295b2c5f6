package org.encommun.event.preparation;

import java.time.LocalDate;

/**
 * A milestone with the days of its event, from which its own day is counted.
 *
 * @param days the first day of the event, and today
 */
record DatedMilestone(Milestone milestone, EventDays days) {

    /** The day by which it is, or was, to be done. */
    LocalDate dueOn() {
        return milestone.dueOn(days);
    }

    /** Whether its day is over and it is still to be done. */
    boolean isLate() {
        return milestone.isLate(days);
    }
}
