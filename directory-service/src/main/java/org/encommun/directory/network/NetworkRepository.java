package org.encommun.directory.network;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

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

    @Override
    protected ProblemType inUse() {
        return NetworkProblem.NETWORK_IN_USE;
    }
}
