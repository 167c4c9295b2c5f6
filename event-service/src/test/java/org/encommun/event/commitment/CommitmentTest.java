package org.encommun.event.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.ProblemType;
import org.encommun.defaults.problem.Refusal;
import org.encommun.event.statement.StatementProblem;
import org.encommun.event.statement.StatementStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CommitmentTest {

    private static final Instant NOW = Instant.parse("2026-11-24T16:30:00Z");
    private static final UUID ACTOR = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final LocalDate DUE = LocalDate.parse("2027-03-31");

    @Test
    void aCommitmentIsPlannedAndWithoutPartnersByDefault() {
        CommitmentDetails details = new CommitmentDetails("Se revoir", List.of(ACTOR), null, null, null, null);

        assertThat(details.state()).isEqualTo(CommitmentStatus.PLANNED);
        assertThat(details.withActorIds()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aCommitmentIsEnteredInAnyStateAndMayKeepIt(CommitmentStatus state) {
        Commitment commitment = commitment(state);

        commitment.update(details(state), NOW);

        assertThat(commitment.details().state()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"PLANNED,UNDER_WAY", "PLANNED,KEPT", "PLANNED,ABANDONED", "UNDER_WAY,KEPT", "UNDER_WAY,ABANDONED",
            "KEPT,UNDER_WAY", "ABANDONED,PLANNED", "ABANDONED,UNDER_WAY"})
    void aCommitmentGoesOn(CommitmentStatus from, CommitmentStatus to) {
        Commitment commitment = commitment(from);

        commitment.update(details(to), NOW);

        assertThat(commitment.details().state()).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({"UNDER_WAY,PLANNED", "KEPT,PLANNED", "KEPT,ABANDONED", "ABANDONED,KEPT"})
    void aStepThatMakesNoSenseIsRefusedAndChangesNothing(CommitmentStatus from, CommitmentStatus to) {
        Commitment commitment = commitment(from);
        CommitmentDetails before = commitment.details();

        refused(() -> commitment.update(new CommitmentDetails("Autre chose", List.of(OTHER), null, null, null, to), NOW),
                CommitmentProblem.COMMITMENT_STEP_REFUSED);

        assertThat(commitment.details()).isEqualTo(before);
    }

    @Test
    void nobodyCommitsWithItself() {
        CommitmentDetails both = new CommitmentDetails("Se revoir", List.of(ACTOR, OTHER), List.of(OTHER), null, null, null);

        refused(() -> new Commitment(UUID.randomUUID(), UUID.randomUUID(), both, NOW), CommitmentProblem.ACTOR_ON_BOTH_SIDES);
    }

    @Test
    void aCommitmentIsLateFromTheDayAfterItsLast() {
        assertThat(commitment(CommitmentStatus.PLANNED).isLate(DUE)).isFalse();
        assertThat(commitment(CommitmentStatus.PLANNED).isLate(DUE.plusDays(1))).isTrue();
        assertThat(commitment(CommitmentStatus.UNDER_WAY).isLate(DUE.plusDays(1))).isTrue();
    }

    @Test
    void whatIsOverOrHasNoDayIsNeverLate() {
        Commitment noDay = new Commitment(UUID.randomUUID(), UUID.randomUUID(),
                new CommitmentDetails("Se revoir", List.of(ACTOR), null, null, null, null), NOW);

        assertThat(commitment(CommitmentStatus.KEPT).isLate(DUE.plusDays(1))).isFalse();
        assertThat(commitment(CommitmentStatus.ABANDONED).isLate(DUE.plusDays(1))).isFalse();
        assertThat(noDay.isLate(LocalDate.MAX)).isFalse();
    }

    @Test
    void aLaterEditionCarriesOnAnUnchangedCommitment() {
        Commitment commitment = commitment(CommitmentStatus.UNDER_WAY);
        UUID event = UUID.randomUUID();
        UUID axis = UUID.randomUUID();

        Commitment later = commitment.carriedOn(UUID.randomUUID(), event, axis, NOW);

        assertThat(later.belongsTo(event)).isTrue();
        assertThat(later.inheritedFromId()).isEqualTo(commitment.id());
        assertThat(later.details()).isEqualTo(
                new CommitmentDetails("Se revoir", List.of(ACTOR), List.of(OTHER), axis, DUE, CommitmentStatus.UNDER_WAY));
        assertThat(commitment.details()).isEqualTo(details(CommitmentStatus.UNDER_WAY));
    }

    @Test
    void aCommitmentIsStatedUntilEachActorConfirmsIt() {
        Commitment commitment = commitment(CommitmentStatus.PLANNED);

        commitment.confirm(OTHER, NOW);

        assertThat(commitment.statements()).filteredOn(party -> party.statement().is(StatementStatus.CONFIRMED))
                .extracting(PartyStatement::actorId).containsExactly(OTHER);
        refused(() -> commitment.confirm(UUID.randomUUID(), NOW), CommonProblem.NOT_FOUND);
    }

    @Test
    void whatAnActorHasConfirmedKeepsItsWordsItsDayAndTheActor() {
        Commitment commitment = commitment(CommitmentStatus.PLANNED);
        commitment.confirm(OTHER, NOW);

        for (CommitmentDetails changed : List.of(changed("Se revoir peut-être", List.of(OTHER), DUE),
                changed("Se revoir", List.of(OTHER), DUE.plusDays(1)), changed("Se revoir", List.of(), DUE))) {
            refused(() -> commitment.update(changed, NOW), StatementProblem.STATEMENT_CONFIRMED);
        }
        refused(commitment::requireDeletable, StatementProblem.STATEMENT_CONFIRMED);
    }

    @Test
    void nobodyIsMovedToTheOtherSideOfWhatTheyHaveConfirmed() {
        Commitment commitment = commitment(CommitmentStatus.PLANNED);
        commitment.confirm(OTHER, NOW);
        CommitmentDetails moved = new CommitmentDetails("Se revoir", List.of(ACTOR, OTHER), List.of(), null, DUE,
                CommitmentStatus.PLANNED);

        refused(() -> commitment.update(moved, NOW), StatementProblem.STATEMENT_CONFIRMED);
    }

    @Test
    void inALaterEditionACommitmentIsStatedAnewButNotForWhoHasWithdrawn() {
        Commitment commitment = commitment(CommitmentStatus.PLANNED);
        commitment.confirm(ACTOR, NOW);
        commitment.withdraw(OTHER, NOW);

        Commitment later = commitment.carriedOn(UUID.randomUUID(), UUID.randomUUID(), null, NOW);

        assertThat(later.statements()).extracting(PartyStatement::actorId, party -> party.statement().status())
                .containsExactlyInAnyOrder(tuple(ACTOR, StatementStatus.STATED), tuple(OTHER, StatementStatus.WITHDRAWN));
    }

    @Test
    void aCommitmentFromWhichAnActorHasWithdrawnIsNotDeletedAndStatedAnew() {
        Commitment commitment = commitment(CommitmentStatus.PLANNED);
        commitment.withdraw(OTHER, NOW);

        refused(commitment::requireDeletable, StatementProblem.STATEMENT_WITHDRAWN);
    }

    @Test
    void theOrganisersStillSayHowFarAConfirmedCommitmentIsAndWhoJoins() {
        Commitment commitment = commitment(CommitmentStatus.PLANNED);
        commitment.confirm(OTHER, NOW);
        UUID joining = UUID.randomUUID();

        commitment.update(changed("Se revoir", List.of(OTHER, joining), DUE), NOW);

        assertThat(commitment.statements()).filteredOn(party -> !party.statement().is(StatementStatus.CONFIRMED))
                .extracting(PartyStatement::actorId).containsExactlyInAnyOrder(ACTOR, joining);
    }

    @Test
    void anActorThatHasWithdrawnIsNotLeftOutAndAddedAgain() {
        Commitment commitment = commitment(CommitmentStatus.PLANNED);
        commitment.withdraw(OTHER, NOW);

        refused(() -> commitment.update(changed("Se revoir", List.of(), DUE), NOW), StatementProblem.STATEMENT_WITHDRAWN);
        commitment.update(changed("Autre chose", List.of(OTHER), DUE), NOW);

        assertThat(commitment.statements()).filteredOn(party -> party.statement().is(StatementStatus.WITHDRAWN))
                .extracting(PartyStatement::actorId).containsExactly(OTHER);
    }

    private static CommitmentDetails changed(String what, List<UUID> partners, LocalDate dueOn) {
        return new CommitmentDetails(what, List.of(ACTOR), partners, null, dueOn, CommitmentStatus.UNDER_WAY);
    }

    private static Commitment commitment(CommitmentStatus state) {
        return new Commitment(UUID.randomUUID(), UUID.randomUUID(), details(state), NOW);
    }

    private static CommitmentDetails details(CommitmentStatus state) {
        return new CommitmentDetails("Se revoir", List.of(ACTOR), List.of(OTHER), null, DUE, state);
    }

    private static void refused(ThrowingCallable step, ProblemType type) {
        assertThatThrownBy(step).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo(type));
    }
}
