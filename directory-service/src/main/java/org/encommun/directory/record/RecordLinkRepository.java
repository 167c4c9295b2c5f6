package org.encommun.directory.record;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.database.AdvisoryLock;
import org.encommun.directory.link.DecidedPairRepository;

/** What was decided on pairs of records. */
@ApplicationScoped
public class RecordLinkRepository extends DecidedPairRepository<RecordLink> {

    private static final AdvisoryLock LOCK = new AdvisoryLock("links of records");

    RecordLinkRepository() {
        super(LOCK);
    }
}
