package org.encommun.directory.opposition;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.encommun.directory.actor.Actor;
import org.encommun.directory.actor.ActorDetails;
import org.encommun.directory.actor.ActorRepository;
import org.encommun.directory.opposition.screening.RecordRedaction;
import org.encommun.directory.opposition.screening.Redaction;
import org.encommun.directory.opposition.screening.Redaction.Contacts;
import org.encommun.directory.place.PlaceDetails;
import org.encommun.directory.record.FieldDecision;
import org.encommun.directory.record.FieldDecisionRepository;
import org.encommun.directory.record.PlaceRecord;
import org.encommun.directory.record.PlaceRecordRepository;
import org.encommun.directory.record.Receipt;
import org.encommun.directory.record.ReceiptBuilder;
import org.encommun.directory.settlement.ActorSettlement;
import org.encommun.directory.settlement.Settlement;

/** Redacts what is said of places and actors now, and has what stands worked out again: the others are told of it as of any change. */
@ApplicationScoped
class StatementRedaction {

    private final EntityManager entities;
    private final PlaceRecordRepository records;
    private final FieldDecisionRepository decisions;
    private final Settlement settlement;
    private final ActorRepository actors;
    private final ActorSettlement actorSettlement;
    private final Clock clock;

    StatementRedaction(EntityManager entities, PlaceRecordRepository records, FieldDecisionRepository decisions,
            Settlement settlement, ActorRepository actors, ActorSettlement actorSettlement, Clock clock) {
        this.entities = entities;
        this.records = records;
        this.decisions = decisions;
        this.settlement = settlement;
        this.actors = actors;
        this.actorSettlement = actorSettlement;
        this.clock = clock;
    }

    /** Redacts some records. The keys by which they are found among likely duplicates are made anew from what is left. */
    Batch records(UUID after, Redaction redaction, int limit) {
        List<PlaceRecord> found = records.find("id > ?1 order by id", after).range(0, limit - 1).list();
        List<PlaceRecord> redacted = new ArrayList<>();
        List<PlaceRecord> replaced = new ArrayList<>();
        for (PlaceRecord record : found) {
            Receipt sent = sent(record);
            Receipt rest = RecordRedaction.of(sent, redaction);
            if (rest != sent && isTaken(record, rest)) {
                // the network has sent it again meanwhile: that record is what it says now
                record.redact(ReceiptBuilder.from(rest).with(changed -> changed.externalId("retire-" + record.id())));
                record.delete(clock.instant());
                replaced.add(record);
                redacted.add(record);
            } else if (rest != sent) {
                record.redact(rest);
                redacted.add(record);
            }
        }
        records.saveAll(redacted);
        if (!replaced.isEmpty()) {
            settlement.settle(replaced.stream().map(PlaceRecord::placeId).collect(Collectors.toSet()));
            actorSettlement.settle(replaced.stream().map(PlaceRecord::actorId).collect(Collectors.toSet()));
        }
        if (!redacted.isEmpty()) {
            entities.createNativeQuery("delete from record_key where record_id = any (:records)")
                    .setParameter("records", redacted.stream().map(PlaceRecord::id).toArray(UUID[]::new)).executeUpdate();
        }
        return new Batch(next(found.stream().map(PlaceRecord::id).toList(), limit), redacted.size(),
                redacted.stream().map(PlaceRecord::networkId).collect(Collectors.toSet()), false);
    }

    /** Whether another record of the network has the id that this one would have. */
    private boolean isTaken(PlaceRecord record, Receipt rest) {
        return !rest.externalId().equals(record.externalId())
                && records.find(record.networkId(), rest.externalId()).isPresent();
    }

    private static Receipt sent(PlaceRecord record) {
        return new Receipt(record.externalId(), record.details(), Set.of(), record.sourceDate().orElse(null),
                record.visibility(), record.licence(), null, null, record.hops(), record.raw(), record.faults(), Set.of(),
                null);
    }

    /** Redacts some decisions. One of which nothing is left is void: it would be a decision for no value. */
    Batch decisions(UUID after, Redaction redaction, int limit) {
        List<FieldDecision> found = decisions.find("id > ?1 order by id", after).range(0, limit - 1).list();
        long count = 0;
        for (FieldDecision decision : found) {
            PlaceDetails rest = RecordRedaction.details(decision.chosen(), redaction);
            if (rest != decision.chosen()) {
                count++;
                if (PlaceDetails.FIELDS.values(rest).isEmpty()) {
                    decisions.delete(decision);
                } else {
                    decision.redact(rest);
                    decisions.save(decision);
                }
            }
        }
        return new Batch(next(found.stream().map(FieldDecision::id).toList(), limit), count, Set.of(), false);
    }

    /** Settles those of some places that hold a value. */
    Batch places(UUID after, Redaction redaction, int limit) {
        List<?> rows = entities.createNativeQuery("""
                select id, cast(shown as text), cast(shown_to_networks as text), cast(to_jsonb(attributions) as text) from place
                where id > :after order by id""",
                Tuple.class).setParameter("after", after).setMaxResults(limit).getResultList();
        List<UUID> holding = new ArrayList<>();
        List<UUID> looked = new ArrayList<>();
        rows.stream().map(Tuple.class::cast).forEach(row -> {
            looked.add(row.get(0, UUID.class));
            if (IntStream.rangeClosed(1, 3).anyMatch(column -> holds(row.get(column, String.class), redaction))) {
                holding.add(row.get(0, UUID.class));
            }
        });
        if (!holding.isEmpty()) {
            settlement.settle(holding);
        }
        return new Batch(next(looked, limit), holding.size(), Set.of(), false);
    }

    private static boolean holds(String json, Redaction redaction) {
        return json != null && StoredJson.holds(json, redaction);
    }

    /** Redacts some actors, and works out what stands of them. */
    Batch actors(UUID after, Redaction redaction, int limit) {
        List<Actor> found = actors.find("id > ?1 order by id", after).range(0, limit - 1).list();
        List<Actor> redacted = found.stream().filter(actor -> actor.redact(details -> rest(details, redaction))).toList();
        actors.saveAll(redacted);
        if (!redacted.isEmpty()) {
            actorSettlement.settle(redacted.stream().map(Actor::id).toList());
        }
        return new Batch(next(found.stream().map(Actor::id).toList(), limit), redacted.size(), Set.of(), false);
    }

    private static ActorDetails rest(ActorDetails details, Redaction redaction) {
        Map<String, Object> rest = new LinkedHashMap<>();
        ActorDetails.FIELDS.values(details)
                .forEach((field, value) -> rest.put(field, redaction.field(field, value, Contacts.GO)));
        return ActorDetails.FIELDS.with(rest);
    }

    private static String next(List<UUID> looked, int limit) {
        return looked.size() < limit ? null : looked.get(looked.size() - 1).toString();
    }
}
