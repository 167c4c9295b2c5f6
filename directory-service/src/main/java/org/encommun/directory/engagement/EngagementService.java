package org.encommun.directory.engagement;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

/** Reads the engagements of actors. */
@ApplicationScoped
public class EngagementService {

    private final EngagementRepository repository;

    EngagementService(EngagementRepository repository) {
        this.repository = repository;
    }

    List<Engagement> list(UUID actorId) {
        return repository.of(repository.survivor(actorId));
    }
}
