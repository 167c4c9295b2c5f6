package org.encommun.directory.mapping;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.encommun.defaults.identity.UuidGenerator;
import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;
import org.encommun.directory.representation.NetworkAuthority;

/** Declares and shows how the tables of a network are read, for its machine and for administrators. */
@ApplicationScoped
public class MappingService {

    private final ColumnMappingRepository repository;
    private final NetworkAuthority authority;
    private final MappingCheck check;
    private final UuidGenerator ids;
    private final Clock clock;

    MappingService(ColumnMappingRepository repository, NetworkAuthority authority, MappingCheck check,
            UuidGenerator ids,
            Clock clock) {
        this.repository = repository;
        this.authority = authority;
        this.check = check;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * A new version, which counts from now on.
     *
     * @throws Refusal {@link MappingProblem#UNKNOWN_COLUMN}, {@link MappingProblem#UNKNOWN_TERM},
     *         {@link org.encommun.directory.opposition.screening.OppositionProblem#VALUE_OPPOSED}
     */
    @Transactional
    ColumnMapping declare(UUID networkId, MappingDetails details) {
        authority.require(networkId);
        check.admit(networkId, details);
        int number = repository.latest(networkId).map(latest -> latest.number() + 1).orElse(1);
        return repository.save(new ColumnMapping(ids.next(), networkId, number, details, clock.instant()));
    }

    List<ColumnMapping> list(UUID networkId, UUID after, int limit) {
        authority.require(networkId);
        return repository.after(networkId, after, limit);
    }

    ColumnMapping get(UUID networkId, int number) {
        authority.require(networkId);
        return repository.find(networkId, number).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    MappingDetails suggested(UUID networkId, List<String> headings) {
        authority.require(networkId);
        return SuggestedMapping.of(headings);
    }
}
