package org.encommun.directory.record;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.directory.link.DecidedPairRepository;

/** What was decided on pairs of records. */
@ApplicationScoped
public class RecordLinkRepository extends DecidedPairRepository<RecordLink> {

    private static final int LOCK = 10;

    RecordLinkRepository() {
        super(LOCK);
    }
}
