package org.encommun.directory.actor;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.database.AdvisoryLock;
import org.encommun.directory.link.DecidedPairRepository;

/** What was decided on pairs of actors. */
@ApplicationScoped
public class ActorLinkRepository extends DecidedPairRepository<ActorLink> {

    private static final AdvisoryLock LOCK = new AdvisoryLock("links of actors");

    ActorLinkRepository() {
        super(LOCK);
    }
}
