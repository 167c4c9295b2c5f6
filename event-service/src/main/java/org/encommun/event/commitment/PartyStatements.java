package org.encommun.event.commitment;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;
import org.encommun.event.statement.Statement;
import org.encommun.event.statement.StatementProblem;
import org.encommun.event.statement.StatementStatus;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Whether the actors of a commitment stand by it, each for itself. */
@Embeddable
record PartyStatements(@Column(name = "statements") @JdbcTypeCode(SqlTypes.JSON) List<PartyStatement> all) {

    /** Those of a new commitment: stated by the organisers. */
    static PartyStatements of(CommitmentDetails details, Instant now) {
        return new PartyStatements(List.of()).including(details, now);
    }

    /**
     * Those after a change by the organisers.
     *
     * @throws Refusal {@link StatementProblem#STATEMENT_CONFIRMED} if what an actor has confirmed would be another thing, or the actor
     *         would be left out or be on the other side; {@link StatementProblem#STATEMENT_WITHDRAWN} if an actor that has withdrawn would be left out, after
     *         which it could be added as if it had not
     */
    PartyStatements after(CommitmentDetails before, CommitmentDetails changed, Instant now) {
        boolean another = !before.what().equals(changed.what()) || !Objects.equals(before.dueOn(), changed.dueOn());
        all.forEach(party -> requireUnchanged(party, another || changed.hasSwitched(party.actorId(), before),
                !changed.actors().contains(party.actorId())));
        List<PartyStatement> kept = all.stream().filter(party -> changed.actors().contains(party.actorId()))
                .map(party -> another ? party.with(statement -> statement.changedAt(now)) : party).toList();
        return new PartyStatements(kept).including(changed, now);
    }

    private static void requireUnchanged(PartyStatement party, boolean another, boolean leftOut) {
        if (party.statement().is(StatementStatus.CONFIRMED) && (another || leftOut)) {
            throw new Refusal(StatementProblem.STATEMENT_CONFIRMED).with("actorId", party.actorId());
        }
        if (party.statement().is(StatementStatus.WITHDRAWN) && leftOut) {
            throw new Refusal(StatementProblem.STATEMENT_WITHDRAWN).with("actorId", party.actorId());
        }
    }

    private PartyStatements including(CommitmentDetails details, Instant now) {
        Stream<PartyStatement> added = details.actors().stream().filter(actor -> !has(actor))
                .map(actor -> new PartyStatement(actor, Statement.madeAt(now)));
        return new PartyStatements(Stream.concat(all.stream(), added).toList());
    }

    /**
     * Those after one of the actors has spoken.
     *
     * @throws Refusal {@link CommonProblem#NOT_FOUND} if the commitment does not refer to the actor
     */
    PartyStatements with(UUID actorId, UnaryOperator<Statement> change) {
        if (!has(actorId)) {
            throw new Refusal(CommonProblem.NOT_FOUND);
        }
        return new PartyStatements(
                all.stream().map(party -> party.actorId().equals(actorId) ? party.with(change) : party).toList());
    }

    /** Refuses deletion of a commitment about which one of the actors has spoken: it could be stated anew as if it had not. */
    void requireNoneSpoken() {
        all.forEach(party -> requireUnchanged(party, false, true));
    }

    /**
     * Those of the same commitment in a later edition, perhaps of another team: what the actors confirmed, they confirmed there. Who
     * has withdrawn is not stated anew.
     */
    PartyStatements inLaterEdition(Instant now) {
        return new PartyStatements(all.stream().map(party -> party.statement().is(StatementStatus.WITHDRAWN)
                ? party
                : new PartyStatement(party.actorId(), Statement.madeAt(now))).toList());
    }

    private boolean has(UUID actorId) {
        return all.stream().anyMatch(party -> party.actorId().equals(actorId));
    }
}
