package org.encommun.event.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.encommun.defaults.problem.ProblemType;
import org.encommun.defaults.problem.Refusal;
import org.encommun.event.programme.AcceptedProposal;
import org.encommun.event.programme.SessionType;
import org.encommun.testing.ProblemRules;
import org.junit.jupiter.api.Test;

class ProposalTest {

    private static final Instant NOW = Instant.parse("2026-07-01T08:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(3_600);
    private static final UUID EVENT = UUID.randomUUID();
    private static final UUID NEED = UUID.randomUUID();
    private static final UUID HUB = UUID.randomUUID();
    private static final UUID TOWN = UUID.randomUUID();

    @Test
    void aProposalIsWrittenByItsAuthors() {
        Proposal proposal = proposal(author(HUB, "Le plateau"), author(TOWN, "La salle"));

        assertThat(proposal.outcome().state()).isEqualTo(ProposalStatus.OPEN);
        assertThat(proposal.history()).containsExactly(new HistoryEntry(NOW, ProposalStep.WRITTEN, "Le bateau", "Ce qui freine",
                List.of(HUB, TOWN), null));
    }

    @Test
    void anActorIsAnAuthorOnce() {
        refused(() -> proposal(author(HUB, "Le plateau"), author(HUB, "La salle")), ProposalProblem.AUTHOR_NAMED_TWICE);
        refused(() -> proposal(author(HUB, "Le plateau")).join(author(HUB, "La salle"), LATER), ProposalProblem.ALREADY_AUTHOR);
    }

    @Test
    void othersJoin() {
        Proposal proposal = proposal(author(HUB, "Le plateau"));

        proposal.join(author(TOWN, "La salle"), LATER);

        assertThat(proposal.authors().all()).containsExactly(author(HUB, "Le plateau"), author(TOWN, "La salle"));
        assertThat(proposal.history()).last()
                .isEqualTo(new HistoryEntry(LATER, ProposalStep.JOINED, null, null, List.of(TOWN), null));
    }

    @Test
    void theHistoryKeepsEveryText() {
        Proposal proposal = proposal(author(HUB, "Le plateau"));

        proposal.update(details("Le bateau", "Ce qui freine et ce qui pousse"), LATER);
        proposal.update(details("Le paquebot", null), LATER);

        assertThat(proposal.history()).extracting(HistoryEntry::title).containsExactly("Le bateau", "Le bateau", "Le paquebot");
        assertThat(proposal.history()).extracting(HistoryEntry::description).containsExactly("Ce qui freine",
                "Ce qui freine et ce qui pousse", null);
    }

    @Test
    void aChangeOfTheLengthAloneIsNoChangeOfTheText() {
        Proposal proposal = proposal(author(HUB, "Le plateau"));

        proposal.update(new ProposalDetails("Le bateau", "Ce qui freine", SessionType.PLENARY, 45, List.of()), LATER);

        assertThat(proposal.history()).hasSize(1);
        assertThat(proposal.details().needIds()).isEmpty();
        assertThat(proposal.details().wishedMinutes()).isEqualTo(45);
    }

    @Test
    void commentsStandInTheOrderInWhichTheyWereWritten() {
        Proposal proposal = proposal(author(HUB, "Le plateau"));

        proposal.comment(TOWN, "Trop court ?", NOW);
        proposal.comment(HUB, "Deux heures alors.", LATER);

        assertThat(proposal.comments()).containsExactly(new Comment(TOWN, "Trop court ?", NOW),
                new Comment(HUB, "Deux heures alors.", LATER));
    }

    @Test
    void anAcceptedProposalIsHandedToTheProgramme() {
        Proposal proposal = proposal(author(HUB, "Le plateau"), author(TOWN, "La salle"));

        AcceptedProposal accepted = proposal.accept(LATER);

        assertThat(accepted).isEqualTo(new AcceptedProposal(proposal.id(), EVENT, "Le bateau", "Ce qui freine",
                SessionType.WORKSHOP, List.of(NEED), List.of(HUB, TOWN)));
        assertThat(proposal.outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(proposal.history()).last().extracting(HistoryEntry::what).isEqualTo(ProposalStep.ACCEPTED);
    }

    @Test
    void aProposalIsDeclinedForAReason() {
        Proposal proposal = proposal(author(HUB, "Le plateau"));

        proposal.decline("Déjà deux ateliers", LATER);

        assertThat(proposal.outcome()).isEqualTo(Outcome.declined("Déjà deux ateliers"));
        assertThat(proposal.history()).last().extracting(HistoryEntry::what).isEqualTo(ProposalStep.DECLINED);
    }

    @Test
    void whatIsDecidedChangesNoMore() {
        Proposal accepted = proposal(author(HUB, "Le plateau"));
        accepted.accept(NOW);
        Proposal declined = proposal(author(HUB, "Le plateau"));
        declined.decline("Déjà deux ateliers", NOW);

        for (Proposal proposal : List.of(accepted, declined)) {
            refused(() -> proposal.accept(LATER), ProposalProblem.PROPOSAL_CLOSED);
            refused(() -> proposal.decline("Non", LATER), ProposalProblem.PROPOSAL_CLOSED);
            refused(() -> proposal.join(author(TOWN, "La salle"), LATER), ProposalProblem.PROPOSAL_CLOSED);
            refused(() -> proposal.comment(TOWN, "Dommage", LATER), ProposalProblem.PROPOSAL_CLOSED);
            refused(() -> proposal.update(details("Autre", null), LATER), ProposalProblem.PROPOSAL_CLOSED);
        }
    }

    @Test
    void aProposalHasNoNeedsByDefault() {
        assertThat(new ProposalDetails("Le bateau", null, SessionType.WORKSHOP, null, null).needIds()).isEmpty();
    }

    @Test
    void everyRefusalIsExplained() {
        ProblemRules.check(ProposalProblem.values());
    }

    private static Proposal proposal(Author... authors) {
        return new Proposal(UUID.randomUUID(), EVENT, details("Le bateau", "Ce qui freine"), List.of(authors), NOW);
    }

    private static ProposalDetails details(String title, String description) {
        return new ProposalDetails(title, description, SessionType.WORKSHOP, 90, List.of(NEED));
    }

    private static Author author(UUID actor, String... brings) {
        return new Author(actor, List.of(brings));
    }

    private static void refused(ThrowingCallable step, ProblemType type) {
        assertThatThrownBy(step).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo(type));
    }
}
