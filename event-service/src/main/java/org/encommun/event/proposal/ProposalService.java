package org.encommun.event.proposal;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.encommun.defaults.identity.UuidGenerator;
import org.encommun.defaults.paging.PageRequest;
import org.encommun.defaults.precondition.Edit;
import org.encommun.event.lifecycle.EventAccess;

/** The sessions that actors offer for an event and prepare together; organisers enter them on their behalf. */
@ApplicationScoped
class ProposalService {

    private final EventAccess events;
    private final ProposalRepository repository;
    private final ProposalReferenceCheck references;
    private final UuidGenerator ids;
    private final Clock clock;

    ProposalService(EventAccess events, ProposalRepository repository, ProposalReferenceCheck references, UuidGenerator ids,
            Clock clock) {
        this.events = events;
        this.repository = repository;
        this.references = references;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param state {@code null} for all */
    List<Proposal> list(UUID eventId, ProposalStatus state, PageRequest page) {
        return repository.of(events.forOrganiser(eventId).id(), state, page);
    }

    Proposal get(UUID eventId, UUID id) {
        return repository.get(events.forOrganiser(eventId).id(), id);
    }

    @Transactional
    Proposal add(UUID eventId, NewProposal offered) {
        events.editable(eventId);
        Proposal proposal = new Proposal(ids.next(), eventId, offered.details(), offered.toAuthors(), clock.instant());
        references.requireActors(proposal.authors().ids(), "authors");
        references.lockNeeds(eventId, proposal.details());
        return repository.save(proposal);
    }

    @Transactional
    Proposal update(UUID eventId, UUID id, Edit<ProposalDetails> edit) {
        events.editable(eventId);
        Proposal proposal = repository.lock(eventId, id);
        ProposalDetails details = edit.of(proposal.version(), proposal.details());
        references.lockNeeds(eventId, details);
        proposal.update(details, clock.instant());
        return repository.save(proposal);
    }

    @Transactional
    Proposal join(UUID eventId, UUID id, NewAuthor author) {
        events.editable(eventId);
        references.requireActors(Set.of(author.actorId()), "actorId");
        Proposal proposal = repository.lock(eventId, id);
        proposal.join(author.toAuthor(), clock.instant());
        return repository.save(proposal);
    }

    @Transactional
    Proposal comment(UUID eventId, UUID id, NewComment comment) {
        events.editable(eventId);
        references.requireActors(Set.of(comment.actorId()), "actorId");
        Proposal proposal = repository.lock(eventId, id);
        proposal.comment(comment.actorId(), comment.text(), clock.instant());
        return repository.save(proposal);
    }
}
