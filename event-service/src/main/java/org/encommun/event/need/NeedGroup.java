package org.encommun.event.need;

import java.util.UUID;

import org.encommun.defaults.problem.Refusal;

/**
 * Where a need is to stand among the others.
 *
 * @param lead the need that it is put under; {@code null} if it stands for itself
 * @param leads whether others are under it
 */
record NeedGroup(Need lead, boolean leads) {

    /** Of a need that stands for itself. */
    static final NeedGroup NONE = new NeedGroup(null, false);

    /**
     * Lets a need be put there only if that makes one level.
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
