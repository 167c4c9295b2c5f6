package org.encommun.event.preparation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;

import org.encommun.defaults.problem.Refusal;
import org.encommun.event.part.EventPart;

/**
 * One step of the preparation or follow-up of an event. It is due on a fixed day, or a number of days before the first day of
 * the event: then it moves with the event while it is open, and keeps its day once it is settled. It is not published on the
 * bus.
 */
@Entity
class Milestone extends EventPart {

    @Embedded
    private MilestoneDetails details;
    /** The due day when it was settled; rescheduling the event does not change it afterwards. */
    @Column(name = "settled_due_on")
    private LocalDate settledDueOn;
    @Column(name = "template_key")
    private String templateKey;

    protected Milestone() {}

    /** @throws Refusal as {@link #update} */
    Milestone(UUID id, UUID eventId, MilestoneDetails details, EventDays days) {
        super(id, eventId);
        update(details, days);
    }

    /** A milestone of a template: it moves with the event and has no owner yet. */
    Milestone(UUID id, UUID eventId, TemplateMilestone proposed, EventDays days) {
        this(id, eventId, proposed.details(), days);
        this.templateKey = proposed.key();
    }

    /**
     * Replaces the details.
     *
     * @throws Refusal {@link PreparationProblem#MILESTONE_WITHOUT_DAY}, {@link PreparationProblem#MILESTONE_DAY_AMBIGUOUS} or
     *         {@link PreparationProblem#MILESTONE_FAR_FROM_EVENT}
     */
    final void update(MilestoneDetails changed, EventDays days) {
        requireOneDay(changed);
        requireNear(changed.dueOn(), days);
        this.settledDueOn = settledDueOn(changed, days);
        this.details = changed;
    }

    private static void requireOneDay(MilestoneDetails details) {
        if (details.dueOn() == null && details.daysBefore() == null) {
            throw new Refusal(PreparationProblem.MILESTONE_WITHOUT_DAY).with("field", "dueOn");
        }
        if (details.dueOn() != null && details.daysBefore() != null) {
            throw new Refusal(PreparationProblem.MILESTONE_DAY_AMBIGUOUS).with("field", "dueOn");
        }
    }

    private static void requireNear(LocalDate fixed, EventDays days) {
        if (fixed != null && Math.abs(ChronoUnit.DAYS.between(fixed, days.first())) > MilestoneDetails.REACH_IN_DAYS) {
            throw new Refusal(PreparationProblem.MILESTONE_FAR_FROM_EVENT).with("field", "dueOn");
        }
    }

    private LocalDate settledDueOn(MilestoneDetails changed, EventDays days) {
        if (changed.state() == MilestoneStatus.TO_DO || changed.daysBefore() == null) {
            return null;
        }
        boolean settledBefore = settledDueOn != null && changed.daysBefore().equals(details.daysBefore());
        return settledBefore ? settledDueOn : days.first().minusDays(changed.daysBefore());
    }

    /** Its due day. */
    LocalDate dueOn(EventDays days) {
        if (details.dueOn() != null) {
            return details.dueOn();
        }
        return settledDueOn != null ? settledDueOn : days.first().minusDays(details.daysBefore());
    }

    /** Whether it is overdue. */
    boolean isLate(EventDays days) {
        return details.state() == MilestoneStatus.TO_DO && dueOn(days).isBefore(days.today());
    }

    MilestoneDetails details() {
        return details;
    }

    /** The key of its template milestone; {@code null} for none. */
    String templateKey() {
        return templateKey;
    }
}
