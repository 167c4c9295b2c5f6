package org.encommun.directory.mapping;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.encommun.defaults.identity.UuidGenerator;
import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;
import org.encommun.directory.network.NetworkRepository;
import org.encommun.directory.representation.NetworkAuthority;
import org.encommun.directory.standard.PlaceColumn;
import org.encommun.directory.vocabulary.Vocabulary;

/** Declares and shows how the tables of a network are read, for its machine and for administrators. */
@ApplicationScoped
public class MappingService {

    private final ColumnMappingRepository repository;
    private final NetworkAuthority authority;
    private final NetworkRepository networks;
    private final UuidGenerator ids;
    private final Clock clock;

    MappingService(ColumnMappingRepository repository, NetworkAuthority authority, NetworkRepository networks,
            UuidGenerator ids,
            Clock clock) {
        this.repository = repository;
        this.authority = authority;
        this.networks = networks;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * A new version, which counts from now on.
     *
     * @throws Refusal {@link MappingProblem#UNKNOWN_COLUMN}, {@link MappingProblem#UNKNOWN_TERM}
     */
    @Transactional
    ColumnMapping declare(UUID networkId, MappingDetails details) {
        authority.require(networkId);
        details.columns().values().forEach(MappingService::known);
        details.constants().keySet().forEach(MappingService::known);
        details.terms().forEach((heading, words) -> {
            PlaceColumn column = known(heading);
            words.values().forEach(term -> requireTerm(column, term));
        });
        // of two versions at once one comes first
        networks.lock(networkId);
        int number = repository.latest(networkId).map(latest -> latest.number() + 1).orElse(1);
        return repository.save(new ColumnMapping(ids.next(), networkId, number, details, clock.instant()));
    }

    private static PlaceColumn known(String heading) {
        return PlaceColumn.headed(heading)
                .orElseThrow(() -> new Refusal(MappingProblem.UNKNOWN_COLUMN, heading).with("column", heading));
    }

    private static void requireTerm(PlaceColumn column, String term) {
        Vocabulary vocabulary = column.vocabulary()
                .orElseThrow(() -> new Refusal(MappingProblem.UNKNOWN_TERM, term, column.heading()).with("column",
                        column.heading()));
        if (vocabulary.term(term).isEmpty()) {
            Refusal refusal = new Refusal(MappingProblem.UNKNOWN_TERM, term, column.heading()).with("column", column.heading());
            vocabulary.nearest(term).ifPresent(nearest -> refusal.with("suggestion", nearest));
            throw refusal;
        }
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
