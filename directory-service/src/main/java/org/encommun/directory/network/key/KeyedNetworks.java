package org.encommun.directory.network.key;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.encommun.defaults.security.RandomCode;
import org.encommun.defaults.security.Subject;
import org.encommun.directory.network.NetworkRepository;
import org.encommun.directory.network.PartnerNetwork;

/** Finds the network whose machine signs in by a key. */
@ApplicationScoped
class KeyedNetworks {

    private final NetworkKeyRepository keys;
    private final NetworkRepository networks;
    private final Clock clock;

    KeyedNetworks(NetworkKeyRepository keys, NetworkRepository networks, Clock clock) {
        this.keys = keys;
        this.networks = networks;
        this.clock = clock;
    }

    /**
     * The client of the network, for which the key stands; empty for a key that is unknown, expired or revoked. Looked up for every request,
     * so that a key that was revoked is worth nothing at once.
     */
    @Transactional
    Optional<Subject> client(String key) {
        Instant now = clock.instant();
        Optional<NetworkKey> live = keys.live(RandomCode.hash(key), now);
        live.filter(found -> found.isNews(NetworkKey.use(now))).ifPresent(used -> keys.noteUse(used.id(), NetworkKey.use(now)));
        return live.flatMap(found -> networks.findByIdOptional(found.networkId())).map(PartnerNetwork::client);
    }
}
