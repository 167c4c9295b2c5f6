package org.encommun.event.team;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.scheduler.Scheduled;

/**
 * Confirms the teams to the other services, on the same partition as the changes and after them: who has read the confirmation has
 * read every change before it. Without it a service could not tell that nothing changed from that the bus is away.
 */
@ApplicationScoped
class TeamHeartbeat {

    private final TeamRepository repository;
    private final Clock clock;

    TeamHeartbeat(TeamRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    @Scheduled(every = "{encommun.team-heartbeat.every}")
    @Transactional
    void confirm() {
        repository.publishHeartbeat(clock.instant());
    }
}
