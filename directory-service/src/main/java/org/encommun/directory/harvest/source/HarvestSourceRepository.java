package org.encommun.directory.harvest.source;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.aggregate.AggregateRepository;
import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;

/** The sources of all networks. */
@ApplicationScoped
public class HarvestSourceRepository extends AggregateRepository<HarvestSource> {

    /** @throws Refusal {@link CommonProblem#NOT_FOUND} if the network has none with this id */
    HarvestSource get(UUID networkId, UUID id) {
        return find("networkId = ?1 and id = ?2", networkId, id).firstResultOptional()
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /** Those of a network after this id, in the order of ids. */
    List<HarvestSource> after(UUID networkId, UUID id, int limit) {
        return find("networkId = ?1 and id > ?2 order by id", networkId, id).range(0, limit - 1).list();
    }

    /** How many a network has. */
    long count(UUID networkId) {
        return count("networkId", networkId);
    }

    /** Those whose credentials are encrypted with another key than this one. */
    List<HarvestSource> underOtherKeyThan(String keyId) {
        return list("authorization.keyId is not null and authorization.keyId <> ?1", keyId);
    }
}
