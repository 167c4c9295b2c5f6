package org.encommun.directory.network;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.encommun.defaults.identity.UuidGenerator;
import org.encommun.defaults.precondition.Edit;
import org.encommun.defaults.precondition.IfMatch;
import org.encommun.defaults.problem.Refusal;
import org.encommun.defaults.security.Subject;

/** Registers, changes, deletes and reads partner networks, for administrators. */
@ApplicationScoped
public class NetworkService {

    private final NetworkRepository repository;
    private final UuidGenerator ids;

    NetworkService(NetworkRepository repository, UuidGenerator ids) {
        this.repository = repository;
        this.ids = ids;
    }

    List<PartnerNetwork> list(UUID after, int limit) {
        return repository.after(after, limit);
    }

    PartnerNetwork get(UUID id) {
        return repository.get(id);
    }

    @Transactional
    PartnerNetwork register(NetworkDetails details) {
        UUID id = ids.next();
        requireClientFree(details, id);
        return repository.save(new PartnerNetwork(id, details));
    }

    @Transactional
    PartnerNetwork update(UUID id, Edit<NetworkDetails> edit) {
        PartnerNetwork network = repository.get(id);
        NetworkDetails details = edit.of(network.version(), network.details());
        requireClientFree(details, id);
        network.update(details);
        return repository.save(network);
    }

    @Transactional
    void delete(UUID id, IfMatch ifMatch) {
        PartnerNetwork network = repository.get(id);
        ifMatch.require(network.version());
        repository.delete(network);
    }

    private void requireClientFree(NetworkDetails details, UUID id) {
        repository.ofClient(new Subject(details.issuer(), details.client())).filter(other -> !other.id().equals(id))
                .ifPresent(other -> {
                    throw new Refusal(NetworkProblem.CLIENT_TAKEN).with("field", "client");
                });
    }
}
