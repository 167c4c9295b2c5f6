package org.encommun.event.edition.request;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.event.part.EventPartRepository;

@ApplicationScoped
class EditionRequestRepository extends EventPartRepository<EditionRequest> {

    /** The requests to follow an edition, oldest first. */
    List<EditionRequest> of(UUID editionId) {
        return list("eventId = ?1 order by id", editionId);
    }

    /** Whether an event has a request to follow an edition that waits for a decision. */
    boolean isPending(UUID editionId, UUID followerId) {
        return count("eventId = ?1 and followerId = ?2 and status = ?3", editionId, followerId,
                EditionRequestStatus.PENDING) > 0;
    }
}
