package org.encommun.directory.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.aggregate.AggregateRepository;

/** The choices that people made between the values of several records. */
@ApplicationScoped
public class FieldDecisionRepository extends AggregateRepository<FieldDecision> {

    /** Those bound to the records of these places, by the place. */
    public Map<UUID, List<FieldDecision>> ofPlaces(Collection<UUID> placeIds) {
        Map<UUID, List<FieldDecision>> found = new LinkedHashMap<>();
        if (!placeIds.isEmpty()) {
            getEntityManager()
                    .createQuery(
                            """
                                    select record.placeId, decision from FieldDecision decision join PlaceRecord record on record.id = decision.recordId
                                    where record.placeId in :places""",
                            Object[].class)
                    .setParameter("places", placeIds).getResultList()
                    .forEach(row -> found.computeIfAbsent((UUID) row[0], first -> new ArrayList<>())
                            .add((FieldDecision) row[1]));
        }
        return found;
    }
}
