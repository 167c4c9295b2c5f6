package org.encommun.event.organiser;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Predicate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.defaults.problem.Refusal;
import org.encommun.event.statement.Statement;
import org.encommun.event.statement.StatementProblem;
import org.encommun.event.statement.StatementStatus;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * An actor that organises an event; used in the entity, in responses and on the bus.
 *
 * @param actorId the actor, by its id in the directory
 * @param part its part, as the organisers state it
 * @param statement whether it stands by that
 */
@Embeddable
public record Organiser(
        @Column(name = "actor_id") @Schema(description = "The actor's id in the directory.",
                examples = "019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b42") UUID actorId,
        @Embedded @JsonUnwrapped OrganiserPart part,
        @Embedded @Schema(description = "Whether the actor stands by it.") Statement statement) {

    /** An actor of which the organisers state for the first time that it takes part. */
    public static Organiser stated(UUID actorId, OrganiserPart part, Instant now) {
        return new Organiser(actorId, part.withDistinctContributions(), Statement.madeAt(now));
    }

    /**
     * The same with another part, as the organisers state it.
     *
     * @throws Refusal {@link StatementProblem#STATEMENT_CONFIRMED}; {@link StatementProblem#STATEMENT_WITHDRAWN} if the actor withdrew
     *         and is not said to decline any more
     */
    public Organiser changed(OrganiserPart changed, Instant now) {
        OrganiserPart distinct = changed.withDistinctContributions();
        if (distinct.equals(part)) {
            return this;
        }
        requireNotConfirmed();
        if (changed.agreement() != Agreement.DECLINED) {
            requireNotWithdrawn();
        }
        return new Organiser(actorId, distinct, statement.changedAt(now));
    }

    /** Refuses removal of a part about which the actor has spoken: it would be stated anew as if it had not. */
    void requireRemovable() {
        requireNotConfirmed();
        requireNotWithdrawn();
    }

    private void requireNotConfirmed() {
        if (statement.is(StatementStatus.CONFIRMED)) {
            throw new Refusal(StatementProblem.STATEMENT_CONFIRMED);
        }
    }

    private void requireNotWithdrawn() {
        if (statement.is(StatementStatus.WITHDRAWN)) {
            throw new Refusal(StatementProblem.STATEMENT_WITHDRAWN);
        }
    }

    /** The same, confirmed by a representative of the actor, which thereby agrees. */
    public Organiser confirmed(Instant now) {
        return new Organiser(actorId, part.with(Agreement.AGREED), statement.confirmedAt(now));
    }

    /** The same, withdrawn by a representative of the actor, which thereby declines. */
    public Organiser withdrawn(Instant now) {
        return new Organiser(actorId, part.with(Agreement.DECLINED), statement.withdrawnAt(now));
    }

    boolean isSameActor(Organiser other) {
        return actorId.equals(other.actorId);
    }

    boolean hasAgreedToLead() {
        return part.role() == OrganiserRole.LEAD && hasAgreed();
    }

    /** Whether it takes part, by its own word or that of the organisers. */
    public boolean hasAgreed() {
        return part.agreement() == Agreement.AGREED;
    }

    /**
     * Whether it leads the event by its own word or that of somebody who speaks for it.
     *
     * @param spokenForByTeam whether a member of the event's team speaks for an actor
     */
    boolean leadsByItsWord(Predicate<UUID> spokenForByTeam) {
        return hasAgreedToLead() && (statement.is(StatementStatus.CONFIRMED) || spokenForByTeam.test(actorId));
    }
}
