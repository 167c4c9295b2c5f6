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
    private final OwnableFields fields;
    private final UuidGenerator ids;

    NetworkService(NetworkRepository repository, OwnableFields fields, UuidGenerator ids) {
        this.repository = repository;
        this.fields = fields;
        this.ids = ids;
    }

    List<PartnerNetwork> list(UUID after, int limit) {
        return repository.after(after, limit);
    }

    PartnerNetwork get(UUID id) {
        return repository.get(id);
    }

    /** @throws Refusal {@link NetworkProblem#CLIENT_TAKEN}, {@link NetworkProblem#UNKNOWN_OWNED_FIELD} */
    @Transactional
    PartnerNetwork register(NetworkDetails details) {
        UUID id = ids.next();
        requireFields(details);
        requireClientFree(details, id);
        return repository.save(new PartnerNetwork(id, details));
    }

    /** @throws Refusal as {@link #register} does */
    @Transactional
    PartnerNetwork update(UUID id, Edit<NetworkDetails> edit) {
        PartnerNetwork network = repository.get(id);
        NetworkDetails details = edit.of(network.version(), network.details());
        requireFields(details);
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

    /** A name with a typing error would silently give the network no authority. */
    private void requireFields(NetworkDetails details) {
        details.ownedFields().stream().filter(field -> !fields.has(field)).findFirst().ifPresent(unknown -> {
            throw new Refusal(NetworkProblem.UNKNOWN_OWNED_FIELD, unknown).with("field", "ownedFields");
        });
    }

    private void requireClientFree(NetworkDetails details, UUID id) {
        repository.ofClient(new Subject(details.issuer(), details.client())).filter(other -> !other.id().equals(id))
                .ifPresent(other -> {
                    throw new Refusal(NetworkProblem.CLIENT_TAKEN).with("field", "client");
                });
    }
}
