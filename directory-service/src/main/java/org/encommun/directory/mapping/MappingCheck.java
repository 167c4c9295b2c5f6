package org.encommun.directory.mapping;

import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.problem.Refusal;
import org.encommun.directory.network.NetworkRepository;
import org.encommun.directory.opposition.screening.OppositionScreening;
import org.encommun.directory.standard.PlaceColumn;
import org.encommun.directory.vocabulary.Vocabulary;

/** Checks that what a mapping names exists, and that nobody objects to its constants. */
@ApplicationScoped
class MappingCheck {

    private final NetworkRepository networks;
    private final OppositionScreening oppositions;

    MappingCheck(NetworkRepository networks, OppositionScreening oppositions) {
        this.networks = networks;
        this.oppositions = oppositions;
    }

    /** Admits a new version; of two at once one comes first. */
    void admit(UUID networkId, MappingDetails details) {
        details.columns().values().forEach(MappingCheck::known);
        details.constants().keySet().forEach(MappingCheck::known);
        details.terms().forEach((heading, words) -> {
            PlaceColumn column = known(heading);
            words.values().forEach(term -> requireTerm(column, term));
        });
        oppositions.inForce().requireFree(Map.of("columns", details.columns(), "ignored", details.ignored(), "terms",
                details.terms(), "constants", details.constants(), "key", details.key()));
        networks.lock(networkId);
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
}
