package org.encommun.directory.stewardship;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.identity.UuidGenerator;
import org.encommun.defaults.security.Subject;
import org.encommun.directory.place.Place;
import org.encommun.directory.place.PlaceDetails;
import org.encommun.directory.record.FieldDecision;
import org.encommun.directory.record.FieldDecisionRepository;
import org.encommun.directory.representation.ActingParty;
import org.encommun.directory.settlement.Settlement;

/** Records people's decisions on fields of places, and works out what stands by them. */
@ApplicationScoped
class Decisions {

    private final FieldDecisionRepository repository;
    private final Settlement settlement;
    private final ActingParty caller;
    private final UuidGenerator ids;
    private final Clock clock;

    Decisions(FieldDecisionRepository repository, Settlement settlement, ActingParty caller, UuidGenerator ids,
            Clock clock) {
        this.repository = repository;
        this.settlement = settlement;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Decides on some fields of a place, in the name of the caller, who may.
     *
     * @param recordId the record that the decisions follow when places are merged or split
     * @param values the values that shall stand
     * @param none the fields that shall have no value
     */
    void decide(Place place, UUID recordId, Map<String, Object> values, Set<String> none) {
        Subject subject = caller.subject();
        Instant now = clock.instant();
        List<FieldDecision> made = new ArrayList<>();
        values.forEach((field, value) -> made.add(
                new FieldDecision(ids.next(), recordId, field, PlaceDetails.FIELDS.with(Map.of(field, value)), subject, now)));
        none.forEach(field -> made
                .add(new FieldDecision(ids.next(), recordId, field, PlaceDetails.FIELDS.with(Map.of()), subject, now)));
        repository.saveAll(made);
        settlement.settle(List.of(place.id()));
    }
}
