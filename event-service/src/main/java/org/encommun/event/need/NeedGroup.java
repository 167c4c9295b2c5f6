package org.encommun.event.need;

import java.util.UUID;

import org.encommun.defaults.problem.Refusal;

/**
 * The group that a need is to be in.
 *
 * @param lead the need that leads the group; {@code null} for no group
 * @param leads whether the need leads others
 */
record NeedGroup(Need lead, boolean leads) {

    /** No group. */
    static final NeedGroup NONE = new NeedGroup(null, false);

    /**
     * Requires that needs stay grouped on one level.
     *
     * @throws Refusal {@link NeedProblem#UNKNOWN_NEED} for a lead of another event, {@link NeedProblem#NEED_IN_A_CIRCLE} or
     *         {@link NeedProblem#NEED_GROUPED_TOO_DEEP}
     */
    void requireOneLevel(UUID needId, UUID eventId) {
        if (lead == null) {
            return;
        }
        if (!lead.belongsTo(eventId)) {
            throw refusal(NeedProblem.UNKNOWN_NEED);
        }
        if (lead.id().equals(needId) || needId.equals(lead.groupedUnderId())) {
            throw refusal(NeedProblem.NEED_IN_A_CIRCLE);
        }
        if (lead.groupedUnderId() != null || leads) {
            throw refusal(NeedProblem.NEED_GROUPED_TOO_DEEP);
        }
    }

    private static Refusal refusal(NeedProblem problem) {
        return new Refusal(problem).with("field", "groupedUnderId");
    }
}
