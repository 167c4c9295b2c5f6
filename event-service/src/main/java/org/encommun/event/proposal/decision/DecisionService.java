package org.encommun.event.proposal.decision;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.encommun.defaults.problem.Refusal;
import org.encommun.event.lifecycle.EventAccess;
import org.encommun.event.programme.AcceptedProposal;
import org.encommun.event.proposal.Proposal;
import org.encommun.event.proposal.ProposalProblem;
import org.encommun.event.proposal.ProposalRepository;

/** Merges, accepts and declines proposals, for organisers. */
@ApplicationScoped
class DecisionService {

    private final EventAccess events;
    private final ProposalRepository repository;
    private final Event<AcceptedProposal> accepted;
    private final Clock clock;

    DecisionService(EventAccess events, ProposalRepository repository, Event<AcceptedProposal> accepted, Clock clock) {
        this.events = events;
        this.repository = repository;
        this.accepted = accepted;
        this.clock = clock;
    }

    /** Merges another proposal into this one, which gets the wording of the merge. */
    @Transactional
    Proposal merge(UUID eventId, UUID id, ProposalMerge merge) {
        events.editable(eventId);
        Map<UUID, Proposal> both = repository.lockAll(eventId, new HashSet<>(List.of(id, merge.proposalId())));
        Proposal proposal = repository.get(eventId, id);
        Proposal other = both.get(merge.proposalId());
        if (other == null) {
            throw new Refusal(ProposalProblem.UNKNOWN_PROPOSAL).with("field", "proposalId");
        }
        Instant now = clock.instant();
        proposal.merge(other, now);
        proposal.update(proposal.details().worded(merge.title(), merge.description()), now);
        repository.saveAll(both.values());
        return proposal;
    }

    /** Accepts a proposal, which becomes a session of the working draft. */
    @Transactional
    Proposal accept(UUID eventId, UUID id) {
        events.editable(eventId);
        Proposal proposal = repository.lock(eventId, id);
        accepted.fire(proposal.accept(clock.instant()));
        return repository.save(proposal);
    }

    @Transactional
    Proposal decline(UUID eventId, UUID id, String reason) {
        events.editable(eventId);
        Proposal proposal = repository.lock(eventId, id);
        proposal.decline(reason, clock.instant());
        return repository.save(proposal);
    }
}
