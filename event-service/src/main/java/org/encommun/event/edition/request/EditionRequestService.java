package org.encommun.event.edition.request;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.encommun.defaults.identity.UuidGenerator;
import org.encommun.defaults.precondition.IfMatch;
import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;
import org.encommun.event.lifecycle.Event;
import org.encommun.event.lifecycle.EventAccess;
import org.encommun.event.lifecycle.EventLine;

/** Requests to follow an edition of another team: asked by one team, accepted or refused by the other. */
@ApplicationScoped
class EditionRequestService {

    private final EventAccess access;
    private final EventLine line;
    private final EditionRequestRepository repository;
    private final UuidGenerator ids;
    private final Clock clock;

    EditionRequestService(EventAccess access, EventLine line, EditionRequestRepository repository, UuidGenerator ids,
            Clock clock) {
        this.access = access;
        this.line = line;
        this.repository = repository;
        this.ids = ids;
        this.clock = clock;
    }

    /** A request with the event that would follow. */
    record NamedRequest(EditionRequest request, Event follower) {}

    /** The requests to follow an edition, oldest first: all for its team, to others those of the events that they organise. */
    @Transactional
    List<NamedRequest> list(UUID editionId) {
        Event edition = access.readable(editionId);
        return repository.of(editionId).stream()
                .filter(request -> access.isOrganiser(edition) || access.isOrganiser(request.followerId())).map(this::named)
                .toList();
    }

    @Transactional
    NamedRequest get(UUID editionId, UUID id) {
        EditionRequest request = repository.get(editionId, id);
        if (!access.isOrganiser(editionId) && !access.isOrganiser(request.followerId())) {
            throw new Refusal(CommonProblem.NOT_FOUND);
        }
        return named(request);
    }

    @Transactional
    NamedRequest submit(UUID editionId, UUID followerId) {
        access.readable(editionId);
        if (access.find(followerId).filter(access::isOrganiser).isEmpty()) {
            throw new Refusal(EditionRequestProblem.UNKNOWN_FOLLOWER).with("field", "followerId");
        }
        // two requests for the same event come one after the other
        Event follower = access.lockEditable(followerId);
        line.requireNew(follower, editionId, "followerId");
        if (editionId.equals(follower.previousEditionId())) {
            throw new Refusal(EditionRequestProblem.EDITION_FOLLOWED);
        }
        if (repository.isPending(editionId, followerId)) {
            throw new Refusal(EditionRequestProblem.EDITION_REQUEST_PENDING);
        }
        return named(repository.save(new EditionRequest(ids.next(), editionId, followerId, access.caller(), clock.instant())));
    }

    /** Makes the event follow the edition. */
    @Transactional
    NamedRequest accept(UUID editionId, UUID id) {
        EditionRequest request = decide(editionId, id, EditionRequestStatus.ACCEPTED);
        line.follow(request.followerId(), editionId);
        return named(request);
    }

    @Transactional
    NamedRequest refuse(UUID editionId, UUID id) {
        return named(decide(editionId, id, EditionRequestStatus.REFUSED));
    }

    private EditionRequest decide(UUID editionId, UUID id, EditionRequestStatus outcome) {
        access.forOrganiser(editionId);
        EditionRequest request = repository.lock(editionId, id);
        request.decide(outcome, access.caller(), clock.instant());
        return repository.save(request);
    }

    /** Withdraws a request, for the team of the event that would follow. */
    @Transactional
    void withdraw(UUID editionId, UUID id, IfMatch ifMatch) {
        get(editionId, id);
        EditionRequest request = repository.lock(editionId, id);
        access.forOrganiser(request.followerId());
        ifMatch.require(request.version());
        request.decide(EditionRequestStatus.WITHDRAWN, access.caller(), clock.instant());
        repository.save(request);
    }

    private NamedRequest named(EditionRequest request) {
        return new NamedRequest(request, line.event(request.followerId()));
    }
}
