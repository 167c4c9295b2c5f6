package org.encommun.directory.network.key;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.encommun.defaults.identity.UuidGenerator;
import org.encommun.defaults.precondition.IfMatch;
import org.encommun.defaults.problem.Refusal;
import org.encommun.defaults.security.RandomCode;
import org.encommun.directory.representation.NetworkAuthority;

/** Makes, shows and revokes keys of a network, for its machine and for administrators. */
@ApplicationScoped
public class NetworkKeyService {

    /** One that is in use, and its successor until all systems have it. */
    private static final int MOST_LIVE = 2;

    private final NetworkAuthority authority;
    private final NetworkKeyRepository repository;
    private final RandomCode codes;
    private final UuidGenerator ids;
    private final Clock clock;

    NetworkKeyService(NetworkAuthority authority, NetworkKeyRepository repository, RandomCode codes, UuidGenerator ids,
            Clock clock) {
        this.authority = authority;
        this.repository = repository;
        this.codes = codes;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param text known to nobody but whoever gets this */
    record CreatedKey(NetworkKey key, String text) {}

    /** @throws Refusal {@link NetworkKeyProblem#TOO_MANY_KEYS}, {@link NetworkKeyProblem#KEY_EXPIRY_OUT_OF_BOUNDS} */
    @Transactional
    CreatedKey create(UUID networkId, NewNetworkKey request) {
        authority.lock(networkId);
        Instant now = clock.instant();
        if (repository.countLive(networkId, now) >= MOST_LIVE) {
            throw new Refusal(NetworkKeyProblem.TOO_MANY_KEYS);
        }
        String text = NetworkKey.text(codes.next());
        NetworkKey key = new NetworkKey(ids.next(), networkId, request.name(), RandomCode.hash(text), request.expiresAt(), now);
        return new CreatedKey(repository.save(key), text);
    }

    List<NetworkKey> list(UUID networkId) {
        authority.require(networkId);
        return repository.ofNetwork(networkId);
    }

    NetworkKey get(UUID networkId, UUID id) {
        authority.require(networkId);
        return repository.get(networkId, id);
    }

    /** It works no more, from the next request on. */
    @Transactional
    void revoke(UUID networkId, UUID id, IfMatch ifMatch) {
        NetworkKey key = get(networkId, id);
        ifMatch.require(key.version());
        repository.delete(key);
    }
}
