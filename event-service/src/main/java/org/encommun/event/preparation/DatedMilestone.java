package org.encommun.event.preparation;

import java.time.LocalDate;

/**
 * A milestone with the days of its event, from which its due day is computed.
 *
 * @param days the first day of the event, and today
 */
record DatedMilestone(Milestone milestone, EventDays days) {

    /** Its due day. */
    LocalDate dueOn() {
        return milestone.dueOn(days);
    }

    /** Whether it is overdue. */
    boolean isLate() {
        return milestone.isLate(days);
    }
}
