package org.encommun.directory.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.identity.UuidGenerator;
import org.encommun.directory.network.EmptyValue;
import org.encommun.directory.network.NetworkDetails;
import org.encommun.directory.network.PartnerNetwork;
import org.encommun.directory.opposition.screening.OppositionScreening;
import org.encommun.directory.opposition.screening.RecordRedaction;
import org.encommun.directory.opposition.screening.Redaction;
import org.encommun.directory.place.Deliveries;
import org.encommun.directory.place.PlaceDetails;
import org.encommun.directory.record.Outcome;
import org.encommun.directory.record.PlaceRecord;
import org.encommun.directory.record.PlaceRecord.Reception;
import org.encommun.directory.record.PlaceRecordRepository;
import org.encommun.directory.record.Receipt;
import org.encommun.directory.settlement.ActorSettlement;
import org.encommun.directory.settlement.Settlement;
import org.encommun.directory.survivorship.Standing;

/**
 * Takes in what a network sends, one record or a thousand: the one way into the directory. Everything is done for all records of a batch
 * at once, in the transaction of the caller.
 */
@ApplicationScoped
class RecordIntake {

    private final PlaceRecordRepository records;
    private final Deliveries deliveries;
    private final DeclaredPlaces declaredPlaces;
    private final Settlement settlement;
    private final ActorSettlement actors;
    private final OppositionScreening oppositions;
    private final UuidGenerator ids;
    private final Clock clock;

    RecordIntake(PlaceRecordRepository records, Deliveries deliveries, DeclaredPlaces declaredPlaces, Settlement settlement,
            ActorSettlement actors, OppositionScreening oppositions, UuidGenerator ids, Clock clock) {
        this.records = records;
        this.deliveries = deliveries;
        this.declaredPlaces = declaredPlaces;
        this.settlement = settlement;
        this.actors = actors;
        this.oppositions = oppositions;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Receives records of a network.
     *
     * @param sent each with another external id
     * @param standing with which right the network says what is new
     * @return what came of each, by its external id, in the order in which they were given
     */
    Map<String, Outcome> receive(PartnerNetwork network, Collection<Receipt> sent, Standing standing) {
        // before the network, as everywhere: whoever waits for an opposition must hold up nobody
        oppositions.inForce();
        records.lockNetwork(network.id());
        return receive(network, sent, standing, clock.instant());
    }

    /** @param now when they arrived, if that is earlier */
    Map<String, Outcome> receive(PartnerNetwork network, Collection<Receipt> sent, Standing standing, Instant now) {
        Redaction redaction = oppositions.inForce();
        List<Receipt> receipts = sent.stream().map(receipt -> RecordRedaction.of(receipt, redaction))
                .map(ContactScreening::screened).toList();
        records.lockNetwork(network.id());
        boolean renews = network.id().equals(NetworkDetails.ENCOMMUN);
        Map<String, String> before = records.fingerprints(network.id(), receipts.stream().map(Receipt::externalId).toList());
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        Map<String, String> fingerprints = new LinkedHashMap<>();
        List<Receipt> news = new ArrayList<>();
        for (Receipt receipt : receipts) {
            String fingerprint = Fingerprint.of(receipt);
            boolean same = !renews && fingerprint.equals(before.get(receipt.externalId()));
            outcomes.put(receipt.externalId(), same ? Outcome.UNCHANGED : Outcome.CHANGED);
            if (!same) {
                fingerprints.put(receipt.externalId(), fingerprint);
                news.add(receipt);
            }
        }
        if (!news.isEmpty()) {
            Reception reception = new Reception(standing, network.emptyValue() == EmptyValue.WITHDRAWN, renews, now);
            receiveNews(network, news, fingerprints, reception).forEach(external -> outcomes.put(external, Outcome.CREATED));
        }
        records.seen(network.id(), outcomes.keySet(), now);
        return outcomes;
    }

    /** What would come of records of a network if they were received now. */
    Map<String, Outcome> preview(PartnerNetwork network, Collection<Receipt> receipts) {
        List<String> externalIds = receipts.stream().map(Receipt::externalId).toList();
        Map<String, String> before = records.fingerprints(network.id(), externalIds);
        Set<String> known = records.known(network.id(), externalIds);
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        for (Receipt receipt : receipts) {
            boolean same = Fingerprint.of(receipt).equals(before.get(receipt.externalId()));
            outcomes.put(receipt.externalId(), same
                    ? Outcome.UNCHANGED
                    : known.contains(receipt.externalId()) ? Outcome.CHANGED : Outcome.CREATED);
        }
        return outcomes;
    }

    /** @return the external ids of the records that are new */
    private Set<String> receiveNews(PartnerNetwork network, List<Receipt> news, Map<String, String> fingerprints,
            Reception reception) {
        Map<String, Receipt> sent = news.stream().collect(Collectors.toMap(Receipt::externalId, receipt -> receipt));
        Map<String, PlaceRecord> known = records.byExternalId(network.id(), fingerprints.keySet());
        Map<UUID, PlaceDetails> delivered = deliveries.last(network.id(), placeIds(news, known));
        Set<String> created = new LinkedHashSet<>();
        Set<UUID> affectedActors = new LinkedHashSet<>();
        List<PlaceRecord> changed = new ArrayList<>();
        Map<PlaceRecord, UUID> declared = new LinkedHashMap<>();
        for (Receipt receipt : news) {
            PlaceRecord record = known.get(receipt.externalId());
            if (record == null) {
                record = new PlaceRecord(ids.next(), network.id(), receipt.externalId(), ids.next(), ids.next());
                created.add(receipt.externalId());
            }
            affectedActors.add(record.actorId());
            changed.add(record);
            if (receipt.placeId() != null) {
                declared.put(record, receipt.placeId());
            }
        }
        DeclaredPlaces.Moved moved = declaredPlaces.move(declared, reception.now());
        for (PlaceRecord record : changed) {
            Receipt receipt = sent.get(record.externalId());
            record.receive(receipt, basis(receipt, record.placeId(), delivered), fingerprints.get(record.externalId()),
                    reception);
        }
        actors.assign(network.id(), changed);
        records.saveAll(changed);
        declaredPlaces.write(moved);
        Set<UUID> affected = new LinkedHashSet<>(moved.affected());
        changed.forEach(record -> affected.add(record.placeId()));
        settlement.settle(affected, changed.stream().filter(record -> created.contains(record.externalId())).toList());
        changed.forEach(record -> affectedActors.add(record.actorId()));
        actors.settle(affectedActors);
        return created;
    }

    /** What the network had before it when it wrote the record: the version that it names, or what it was sent last. */
    private PlaceDetails basis(Receipt receipt, UUID placeId, Map<UUID, PlaceDetails> delivered) {
        return Optional.ofNullable(receipt.basedOn()).flatMap(version -> deliveries.version(placeId, version))
                .orElseGet(() -> delivered.get(placeId));
    }

    private static Set<UUID> placeIds(List<Receipt> news, Map<String, PlaceRecord> known) {
        Set<UUID> places = news.stream().map(Receipt::placeId).filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        known.values().forEach(record -> places.add(record.placeId()));
        return places;
    }
}
