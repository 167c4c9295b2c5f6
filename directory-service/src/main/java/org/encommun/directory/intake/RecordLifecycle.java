package org.encommun.directory.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.directory.network.PartnerNetwork;
import org.encommun.directory.record.FieldFault;
import org.encommun.directory.record.Outcome;
import org.encommun.directory.record.PlaceRecord;
import org.encommun.directory.record.PlaceRecordRepository;
import org.encommun.directory.record.Receipt;
import org.encommun.directory.settlement.ActorSettlement;
import org.encommun.directory.settlement.Settlement;
import org.encommun.directory.survivorship.Standing;

/**
 * What can become of records, and of the places and actors that they are of: for every way in, one record or a thousand, in the transaction of
 * the caller, who has locked the network.
 */
@ApplicationScoped
public class RecordLifecycle {

    private final RecordIntake intake;
    private final PlaceRecordRepository records;
    private final Settlement settlement;
    private final ActorSettlement actors;
    private final Clock clock;

    RecordLifecycle(RecordIntake intake, PlaceRecordRepository records, Settlement settlement, ActorSettlement actors,
            Clock clock) {
        this.intake = intake;
        this.records = records;
        this.settlement = settlement;
        this.actors = actors;
        this.clock = clock;
    }

    /** As {@link RecordIntake#receive}. */
    public Map<String, Outcome> receive(PartnerNetwork network, Collection<Receipt> receipts, Standing standing) {
        return intake.receive(network, receipts, standing);
    }

    /**
     * Likewise for records that have waited since they arrived: they count as of then.
     *
     * @param receipts none of those which {@link #newer} names
     */
    public Map<String, Outcome> receive(PartnerNetwork network, Collection<Receipt> receipts, Standing standing,
            Instant arrival) {
        return intake.receive(network, receipts, standing, arrival);
    }

    /** Of which of these ids the network has sent or deleted the record after an instant. */
    public Set<String> newer(PartnerNetwork network, Collection<String> externalIds, Instant arrival) {
        records.lockNetwork(network.id());
        return records.sentAfter(network.id(), externalIds, arrival);
    }

    /**
     * Which records a network sends just as it did before, so that they need not be read; with the faults that they have.
     *
     * @param digests the {@link Receipt#digest} by the network's own id
     */
    public Map<String, List<FieldFault>> repeated(PartnerNetwork network, Map<String, String> digests) {
        records.lockNetwork(network.id());
        Map<String, List<FieldFault>> repeated = new LinkedHashMap<>();
        records.fingerprints(network.id(), digests.keySet()).forEach((externalId, fingerprint) -> {
            if (fingerprint.equals(digests.get(externalId))) {
                repeated.put(externalId, List.of());
            }
        });
        repeated.putAll(records.faults(network.id(), repeated.keySet()));
        return repeated;
    }

    /** A network has sent these records again, unchanged; they arrived at this instant. */
    public void seen(PartnerNetwork network, Collection<String> externalIds, Instant arrival) {
        records.seen(network.id(), externalIds, arrival);
    }

    /** As {@link RecordIntake#preview}. */
    public Map<String, Outcome> preview(PartnerNetwork network, Collection<Receipt> receipts) {
        return intake.preview(network, receipts);
    }

    /** Their networks say nothing of the places any more. */
    public void delete(List<PlaceRecord> deleted) {
        delete(deleted, clock.instant());
    }

    /** Likewise as of an instant, at which what does not name them arrived. */
    public void delete(List<PlaceRecord> deleted, Instant arrival) {
        deleted.forEach(record -> record.delete(arrival));
        settle(deleted);
    }

    /** Their networks stand by what they say themselves. */
    public void confirm(List<PlaceRecord> confirmed) {
        Instant now = clock.instant();
        confirmed.forEach(record -> record.confirm(now));
        settle(confirmed);
    }

    private void settle(List<PlaceRecord> changed) {
        records.saveAll(changed);
        settlement.settle(changed.stream().map(PlaceRecord::placeId).collect(Collectors.toSet()));
        actors.settle(changed.stream().map(PlaceRecord::actorId).collect(Collectors.toSet()));
    }
}
