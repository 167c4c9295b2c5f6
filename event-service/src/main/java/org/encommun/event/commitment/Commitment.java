package org.encommun.event.commitment;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;

import org.encommun.defaults.problem.Refusal;
import org.encommun.event.part.EventPart;

/** A commitment that actors made at an event; the next edition takes it over while it is open. */
@Entity
public class Commitment extends EventPart {

    @Embedded
    private CommitmentDetails details;
    @Column(name = "inherited_from_id")
    private UUID inheritedFromId;

    protected Commitment() {}

    /**
     * A new commitment, in any state, since it may be entered long after it was made.
     *
     * @throws Refusal {@link CommitmentProblem#ACTOR_ON_BOTH_SIDES}
     */
    Commitment(UUID id, UUID eventId, CommitmentDetails details) {
        super(id, eventId);
        requireTwoSides(details);
        this.details = details;
        register(CommitmentFact.ADDED);
    }

    /**
     * Replaces the details.
     *
     * @throws Refusal {@link CommitmentProblem#ACTOR_ON_BOTH_SIDES}, or {@link CommitmentProblem#COMMITMENT_STEP_REFUSED} if
     *         the present state cannot become the new one
     */
    void update(CommitmentDetails changed) {
        requireTwoSides(changed);
        requireStep(details.state(), changed.state());
        this.details = changed;
        register(CommitmentFact.CHANGED);
    }

    private static void requireTwoSides(CommitmentDetails details) {
        if (details.actorIds().stream().anyMatch(details.withActorIds()::contains)) {
            throw new Refusal(CommitmentProblem.ACTOR_ON_BOTH_SIDES).with("field", "withActorIds");
        }
    }

    private static void requireStep(CommitmentStatus from, CommitmentStatus to) {
        if (to != from && !from.next().contains(to)) {
            throw new Refusal(CommitmentProblem.COMMITMENT_STEP_REFUSED, from, to).with("field", "state").with("from", from)
                    .with("to", to).with("possible", from.next());
        }
    }

    /**
     * A copy of the commitment for a later edition.
     *
     * @param laterAxisId the axis there that carries on its own axis; {@code null} where none does
     */
    public Commitment carriedOn(UUID newId, UUID laterEventId, UUID laterAxisId) {
        Commitment later = new Commitment(newId, laterEventId, details.forAxis(laterAxisId));
        later.inheritedFromId = id();
        return later;
    }

    /** Whether it was due before this day and is still open. */
    boolean isLate(LocalDate today) {
        return details.state().isOpen() && details.dueOn() != null && details.dueOn().isBefore(today);
    }

    public CommitmentDetails details() {
        return details;
    }

    /** The commitment of the previous edition that it carries on; {@code null} for a new one. */
    public UUID inheritedFromId() {
        return inheritedFromId;
    }
}
