package org.encommun.directory.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.identity.UuidGenerator;
import org.encommun.defaults.security.RandomCode;

/** Makes addresses of desks, and finds whose desk one is of. */
@ApplicationScoped
class DeskLinks {

    private final DeskLinkRepository repository;
    private final RandomCode codes;
    private final UuidGenerator ids;
    private final Clock clock;

    DeskLinks(DeskLinkRepository repository, RandomCode codes, UuidGenerator ids, Clock clock) {
        this.repository = repository;
        this.codes = codes;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param code the secret part of the address, known to nobody but whoever gets this */
    record OpenedLink(String code, Instant expiresAt) {}

    OpenedLink open(UUID networkId) {
        Instant now = clock.instant();
        repository.deleteExpired(networkId, now);
        String code = codes.next();
        DeskLink link = repository.save(new DeskLink(ids.next(), networkId, RandomCode.hash(code), now));
        return new OpenedLink(code, link.expiresAt());
    }

    /** The network to whose desk an address leads; empty for one that never did or does no more. */
    Optional<UUID> network(String code) {
        return repository.live(RandomCode.hash(code), clock.instant()).map(DeskLink::networkId);
    }
}
