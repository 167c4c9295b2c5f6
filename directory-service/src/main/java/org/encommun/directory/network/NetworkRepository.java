package org.encommun.directory.network;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.aggregate.AggregateRepository;
import org.encommun.defaults.problem.ProblemType;
import org.encommun.defaults.security.Subject;

/** The partner networks. */
@ApplicationScoped
public class NetworkRepository extends AggregateRepository<PartnerNetwork> {

    /** The network whose machine has this client. */
    public Optional<PartnerNetwork> ofClient(Subject client) {
        return find("client.issuer = ?1 and client.name = ?2", client.issuer(), client.name()).firstResultOptional();
    }

    /** The networks after this id in the order of ids. */
    List<PartnerNetwork> after(UUID id, int limit) {
        return find("id > ?1 order by id", id).range(0, limit - 1).list();
    }

    /** The names of all networks by their ids; there are some dozens. */
    public Map<UUID, String> names() {
        return listAll().stream().collect(Collectors.toMap(PartnerNetwork::id, network -> network.details().name()));
    }

    @Override
    protected ProblemType inUse() {
        return NetworkProblem.NETWORK_IN_USE;
    }
}
