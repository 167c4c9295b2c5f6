package org.encommun.event.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.encommun.defaults.problem.ProblemType;
import org.encommun.defaults.problem.Refusal;
import org.encommun.event.programme.SessionType;
import org.junit.jupiter.api.Test;

class MergeTest {

    private static final Instant NOW = Instant.parse("2026-07-01T08:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(3_600);
    private static final UUID EVENT = UUID.randomUUID();
    private static final UUID VISIBLE = new UUID(0, 1);
    private static final UUID LEGIBLE = new UUID(0, 2);
    private static final UUID HUB = UUID.randomUUID();
    private static final UUID TOWN = UUID.randomUUID();
    private static final UUID SCHOOL = UUID.randomUUID();

    @Test
    void theOtherIsMergedIntoThisOne() {
        Proposal boat = proposal("Le bateau", VISIBLE, author(HUB, "Le plateau"));
        Proposal raft = proposal("Le radeau", LEGIBLE, author(TOWN, "La salle"));

        boat.merge(raft, LATER);

        assertThat(raft.outcome()).isEqualTo(Outcome.mergedInto(boat.id()));
        assertThat(boat.outcome()).isEqualTo(Outcome.OPEN);
        assertThat(boat.authors().all()).containsExactly(author(HUB, "Le plateau"), author(TOWN, "La salle"));
        assertThat(boat.details().needIds()).containsExactlyInAnyOrder(VISIBLE, LEGIBLE);
        assertThat(boat.details().title()).isEqualTo("Le bateau");
    }

    @Test
    void anAuthorOfBothOccursOnceWithAllContributions() {
        Proposal boat = proposal("Le bateau", VISIBLE, author(HUB, "Le plateau"), author(TOWN, "La salle"));
        Proposal raft = proposal("Le radeau", VISIBLE, author(TOWN, "Le goûter"), author(SCHOOL), author(HUB, "Le plateau"));

        boat.merge(raft, LATER);

        assertThat(boat.authors().all()).containsExactly(author(HUB, "Le plateau"), author(TOWN, "La salle", "Le goûter"),
                author(SCHOOL));
        assertThat(boat.details().needIds()).containsExactly(VISIBLE);
    }

    @Test
    void theHistoryKeepsBothTexts() {
        Proposal boat = proposal("Le bateau", VISIBLE, author(HUB));
        Proposal raft = proposal("Le radeau", VISIBLE, author(TOWN));

        boat.merge(raft, LATER);
        boat.update(boat.details().worded("La flotte", null), LATER);

        assertThat(boat.history()).containsExactly(
                new HistoryEntry(NOW, ProposalStep.WRITTEN, "Le bateau", "Texte : Le bateau", List.of(HUB), null),
                new HistoryEntry(LATER, ProposalStep.MERGED, "Le radeau", "Texte : Le radeau", List.of(TOWN), raft.id()),
                new HistoryEntry(LATER, ProposalStep.CHANGED, "La flotte", "Texte : Le bateau", List.of(), null));
    }

    @Test
    void theOtherKeepsItsTextsAndComments() {
        Proposal boat = proposal("Le bateau", VISIBLE, author(HUB));
        Proposal raft = proposal("Le radeau", LEGIBLE, author(TOWN, "La salle"));
        raft.comment(HUB, "Proche du nôtre.", NOW);

        boat.merge(raft, LATER);

        assertThat(raft.comments()).hasSize(1);
        assertThat(raft.history()).hasSize(1);
        assertThat(raft.authors().all()).containsExactly(author(TOWN, "La salle"));
        assertThat(raft.details().needIds()).containsExactly(LEGIBLE);
    }

    @Test
    void earlierMergesAreIncludedInTheNextMerge() {
        Proposal boat = proposal("Le bateau", VISIBLE, author(HUB));
        Proposal raft = proposal("Le radeau", VISIBLE, author(TOWN));
        Proposal canoe = proposal("Le canoë", LEGIBLE, author(SCHOOL, "Les pagaies"));
        raft.merge(canoe, NOW);

        boat.merge(raft, LATER);

        assertThat(boat.authors().ids()).containsExactly(HUB, TOWN, SCHOOL);
        assertThat(boat.details().needIds()).containsExactlyInAnyOrder(VISIBLE, LEGIBLE);
        assertThat(boat.history()).last().extracting(HistoryEntry::actorIds).isEqualTo(List.of(TOWN, SCHOOL));
    }

    @Test
    void aProposalIsNotMergedWithItself() {
        Proposal boat = proposal("Le bateau", VISIBLE, author(HUB));

        refused(() -> boat.merge(boat, LATER), ProposalProblem.MERGE_WITH_ITSELF);
    }

    @Test
    void twoProposalsAreNotMergedIntoEachOther() {
        Proposal boat = proposal("Le bateau", VISIBLE, author(HUB));
        Proposal raft = proposal("Le radeau", VISIBLE, author(TOWN));
        boat.merge(raft, NOW);

        refused(() -> raft.merge(boat, LATER), ProposalProblem.MERGE_IN_A_CIRCLE);
        assertThat(boat.outcome()).isEqualTo(Outcome.OPEN);
    }

    @Test
    void aLongerCircleIsRefusedSinceItsBeginningIsClosed() {
        Proposal boat = proposal("Le bateau", VISIBLE, author(HUB));
        Proposal raft = proposal("Le radeau", VISIBLE, author(TOWN));
        Proposal canoe = proposal("Le canoë", VISIBLE, author(SCHOOL));
        raft.merge(canoe, NOW);
        boat.merge(raft, NOW);

        refused(() -> canoe.merge(boat, LATER), ProposalProblem.PROPOSAL_CLOSED);
    }

    @Test
    void aProposalIsMergedOnce() {
        Proposal boat = proposal("Le bateau", VISIBLE, author(HUB));
        Proposal raft = proposal("Le radeau", VISIBLE, author(TOWN));
        Proposal canoe = proposal("Le canoë", VISIBLE, author(SCHOOL));
        boat.merge(raft, NOW);

        refused(() -> boat.merge(raft, LATER), ProposalProblem.PROPOSAL_CLOSED);
        refused(() -> canoe.merge(raft, LATER), ProposalProblem.PROPOSAL_CLOSED);
        refused(() -> raft.merge(canoe, LATER), ProposalProblem.PROPOSAL_CLOSED);
        assertThat(canoe.authors().ids()).containsExactly(SCHOOL);
        assertThat(boat.history()).hasSize(2);
    }

    @Test
    void whatIsDecidedIsNotMerged() {
        Proposal accepted = proposal("Le bateau", VISIBLE, author(HUB));
        accepted.accept(NOW);
        Proposal declined = proposal("Le radeau", VISIBLE, author(TOWN));
        declined.decline("Trop petit", NOW);
        Proposal open = proposal("Le canoë", VISIBLE, author(SCHOOL));

        for (Proposal decided : List.of(accepted, declined)) {
            refused(() -> decided.merge(open, LATER), ProposalProblem.PROPOSAL_CLOSED);
            refused(() -> open.merge(decided, LATER), ProposalProblem.PROPOSAL_CLOSED);
        }
        assertThat(open.outcome()).isEqualTo(Outcome.OPEN);
        assertThat(open.history()).hasSize(1);
    }

    private static Proposal proposal(String title, UUID need, Author... authors) {
        return new Proposal(UUID.randomUUID(), EVENT,
                new ProposalDetails(title, "Texte : " + title, SessionType.WORKSHOP, null, List.of(need)),
                Arrays.asList(authors),
                NOW);
    }

    private static Author author(UUID actor, String... brings) {
        return new Author(actor, List.of(brings));
    }

    private static void refused(ThrowingCallable step, ProblemType type) {
        assertThatThrownBy(step).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo(type));
    }
}
