package org.encommun.event.commitment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;

import org.encommun.defaults.problem.Refusal;
import org.encommun.event.part.InheritedPart;

/** A commitment that actors made at an event; the next edition takes it over while it is open. */
@Entity
public class Commitment extends InheritedPart {

    @Embedded
    private CommitmentDetails details;
    @Embedded
    private PartyStatements statements;

    protected Commitment() {}

    /**
     * A new commitment, in any state, since it may be entered long after it was made.
     *
     * @throws Refusal {@link CommitmentProblem#ACTOR_ON_BOTH_SIDES}
     */
    Commitment(UUID id, UUID eventId, CommitmentDetails details, Instant now) {
        this(id, eventId, details, PartyStatements.of(details, now));
    }

    private Commitment(UUID id, UUID eventId, CommitmentDetails details, PartyStatements statements) {
        super(id, eventId);
        requireTwoSides(details);
        this.details = details;
        this.statements = statements;
        register(CommitmentFact.ADDED);
    }

    /**
     * Replaces the details, as the organisers state them.
     *
     * @throws Refusal as {@link PartyStatements#after}; {@link CommitmentProblem#ACTOR_ON_BOTH_SIDES}, or {@link CommitmentProblem#COMMITMENT_STEP_REFUSED} if
     *         the present state cannot become the new one
     */
    void update(CommitmentDetails changed, Instant now) {
        requireTwoSides(changed);
        requireStep(details.state(), changed.state());
        this.statements = statements.after(details, changed, now);
        this.details = changed;
        register(CommitmentFact.CHANGED);
    }

    /** Confirms it for one of its actors, by its representative. */
    void confirm(UUID actorId, Instant now) {
        statements = statements.with(actorId, statement -> statement.confirmedAt(now));
        register(CommitmentFact.CHANGED);
    }

    /** Withdraws one of its actors, by its representative. */
    void withdraw(UUID actorId, Instant now) {
        statements = statements.with(actorId, statement -> statement.withdrawnAt(now));
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
     * A copy of the commitment for a later edition, for which it is stated anew.
     *
     * @param laterAxisId the axis there that carries on its own axis; {@code null} where none does
     */
    public Commitment carriedOn(UUID newId, UUID laterEventId, UUID laterAxisId, Instant now) {
        Commitment later = new Commitment(newId, laterEventId, details.forAxis(laterAxisId), statements.inLaterEdition(now));
        later.carryOn(this);
        return later;
    }

    /** Whether it was due before this day and is still open. */
    boolean isLate(LocalDate today) {
        return details.state().isOpen() && details.dueOn() != null && details.dueOn().isBefore(today);
    }

    public CommitmentDetails details() {
        return details;
    }

    /** Whether its actors stand by it, each for itself. */
    List<PartyStatement> statements() {
        return statements.all();
    }

    /** Refuses deletion once an actor has spoken about it. */
    void requireDeletable() {
        statements.requireNoneSpoken();
    }
}
