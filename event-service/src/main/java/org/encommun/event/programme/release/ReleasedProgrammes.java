package org.encommun.event.programme.release;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

/** The programmes that everybody reads, for other features. */
@ApplicationScoped
public class ReleasedProgrammes {

    private final ReleaseRepository releases;

    ReleasedProgrammes(ReleaseRepository releases) {
        this.releases = releases;
    }

    /** The latest release of an event; empty before the first. */
    public Optional<PublishedRelease> latest(UUID eventId) {
        return releases.latest(eventId).map(release -> new PublishedRelease(release.number(), release.name(),
                release.releasedAt(), release.programme()));
    }
}
