package org.encommun.team;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.inbox.ForeignCopyRepository;

/** The teams of all events: a copy of what event-service publishes. */
@ApplicationScoped
class KnownTeamRepository extends ForeignCopyRepository<KnownTeam, TeamSnapshot> {

    KnownTeamRepository() {
        super("team", TeamSnapshot.class, KnownTeam::new);
    }
}
