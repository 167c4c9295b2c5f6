package org.encommun.event.preparation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.encommun.defaults.problem.Refusal;

/**
 * One step of preparing an event or of following it up. It is due on a fixed day, or a number of days before the first day of
 * the
 * event: then it moves with the event for as long as it is to be done, and once settled keeps the day it had.
 */
@Entity
class Milestone {

    @Id
    private UUID id;
    @Version
    private long version;
    @Column(name = "event_id")
    private UUID eventId;
    private String title;
    @Column(name = "due_on")
    private LocalDate dueOn;
    @Column(name = "days_before")
    private Integer daysBefore;
    /** The day on which it was due when it was settled; a move of the event does not rewrite what has been. */
    @Column(name = "settled_due_on")
    private LocalDate settledDueOn;
    @Column(name = "owner_actor_id")
    private UUID ownerActorId;
    @Enumerated(EnumType.STRING)
    private MilestoneStatus state;
    private String note;
    @Column(name = "template_key")
    private String templateKey;

    protected Milestone() {}

    Milestone(UUID id, UUID eventId, MilestoneDetails details, EventDays days) {
        this.id = id;
        this.eventId = eventId;
        describe(details, days);
    }

    /** A milestone that a template proposes: it follows the event, and nobody takes care of it yet. */
    Milestone(UUID id, UUID eventId, TemplateMilestone proposed, EventDays days) {
        this(id, eventId,
                new MilestoneDetails(proposed.title(), null, proposed.daysBefore(), null, MilestoneStatus.TO_DO,
                        proposed.note()),
                days);
        this.templateKey = proposed.key();
    }

    /**
     * Takes new details over.
     *
     * @throws Refusal {@link PreparationProblem#MILESTONE_WITHOUT_DAY}, {@link PreparationProblem#MILESTONE_DAY_AMBIGUOUS} or
     *         {@link PreparationProblem#MILESTONE_FAR_FROM_EVENT}
     */
    final void describe(MilestoneDetails details, EventDays days) {
        requireOneDay(details);
        requireNear(details.dueOn(), days);
        this.settledDueOn = settledDueOn(details, days);
        this.title = details.title();
        this.dueOn = details.dueOn();
        this.daysBefore = details.daysBefore();
        this.ownerActorId = details.ownerActorId();
        this.state = details.state();
        this.note = details.note();
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

    private LocalDate settledDueOn(MilestoneDetails details, EventDays days) {
        if (details.state() == MilestoneStatus.TO_DO || details.daysBefore() == null) {
            return null;
        }
        boolean settledBefore = settledDueOn != null && details.daysBefore().equals(daysBefore);
        return settledBefore ? settledDueOn : days.first().minusDays(details.daysBefore());
    }

    /** The day by which it is, or was, to be done. */
    LocalDate dueOn(EventDays days) {
        if (dueOn != null) {
            return dueOn;
        }
        return settledDueOn != null ? settledDueOn : days.first().minusDays(daysBefore);
    }

    /** Whether its day is over and it is still to be done. */
    boolean isLate(EventDays days) {
        return state == MilestoneStatus.TO_DO && dueOn(days).isBefore(days.today());
    }

    MilestoneDetails details() {
        return new MilestoneDetails(title, dueOn, daysBefore, ownerActorId, state, note);
    }

    /** Which milestone of the templates it was taken from; {@code null} if from none. */
    String templateKey() {
        return templateKey;
    }

    boolean belongsTo(UUID event) {
        return eventId.equals(event);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }
}
