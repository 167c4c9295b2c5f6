package org.encommun.directory.harvest.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.commons.codec.digest.DigestUtils;
import org.encommun.directory.harvest.progress.RefusedItem;
import org.encommun.directory.harvest.progress.RunCounts;
import org.encommun.directory.harvest.source.HarvestSource;
import org.encommun.directory.intake.RecordLifecycle;
import org.encommun.directory.mapping.ColumnMapping;
import org.encommun.directory.mapping.ColumnMappingRepository;
import org.encommun.directory.mapping.ColumnPlan;
import org.encommun.directory.network.NetworkRepository;
import org.encommun.directory.network.PartnerNetwork;
import org.encommun.directory.opposition.screening.OppositionScreening;
import org.encommun.directory.opposition.screening.RecordRedaction;
import org.encommun.directory.opposition.screening.Redaction;
import org.encommun.directory.record.Outcome;
import org.encommun.directory.record.PlaceRecord;
import org.encommun.directory.record.PlaceRecordRepository;
import org.encommun.directory.record.Receipt;
import org.encommun.directory.record.ReceiptBuilder;
import org.encommun.directory.record.RecordStatus;
import org.encommun.directory.survivorship.Standing;

/**
 * Takes the items of a feed into the directory, in the transaction of the caller.
 *
 * <p>
 * What comes from this directory, or from another network that it knows, and has gone through the feed says nothing new: it is
 * adopted, with no vote against those who said it first. Where the feed says which of our places it means, what was delivered of
 * that place tells field by field what is new, as for every network that writes back what it has read.
 */
@ApplicationScoped
class FeedIntake {

    private final FeedItemReader reader;
    private final RecordLifecycle lifecycle;
    private final PlaceRecordRepository records;
    private final NetworkRepository networks;
    private final ColumnMappingRepository mappings;
    private final NamedPlaces named;
    private final OppositionScreening oppositions;

    FeedIntake(FeedItemReader reader, RecordLifecycle lifecycle, PlaceRecordRepository records, NetworkRepository networks,
            ColumnMappingRepository mappings, NamedPlaces named, OppositionScreening oppositions) {
        this.reader = reader;
        this.lifecycle = lifecycle;
        this.records = records;
        this.networks = networks;
        this.mappings = mappings;
        this.named = named;
        this.oppositions = oppositions;
    }

    /**
     * What came of items.
     *
     * @param shown the ids of those that the feed has, refused ones included
     * @param gone the ids of those that it has no more
     */
    record Taken(RunCounts counts, List<RefusedItem> refused, Set<String> shown, List<String> gone) {}

    /** The id under which an item is kept: it may be the mail address of a person. */
    String screenedId(String externalId) {
        return oppositions.inForce().externalId(externalId);
    }

    /** @param licence that of the page; {@code null} for none */
    Taken take(HarvestSource source, List<FeedItem> sent, String licence) {
        Redaction redaction = oppositions.inForce();
        List<FeedItem> items = sent.stream()
                .map(item -> item.id() == null
                        ? item
                        : new FeedItem(redaction.externalId(item.id()), item.deleted(), item.data()))
                .toList();
        PartnerNetwork network = networks.get(source.networkId());
        records.lockNetwork(network.id());
        List<String> gone = items.stream().filter(FeedItem::deletes).map(FeedItem::id).toList();
        long deleted = delete(network.id(), gone);
        List<ReadItem> read = reader.read(items.stream().filter(item -> !item.deletes()).toList(), plan(source), licence);
        List<ReadItem> sound = read.stream().filter(item -> !item.isRejected()).toList();
        List<RefusedItem> refused = read.stream().filter(ReadItem::isRejected).map(ReadItem::refused)
                .map(item -> new RefusedItem(item.externalId(), redaction.text(item.cause()))).toList();
        Collection<Outcome> outcomes = receive(network, source, sound, redaction);
        return new Taken(
                new RunCounts(0, count(outcomes, Outcome.CREATED), count(outcomes, Outcome.CHANGED),
                        count(outcomes, Outcome.UNCHANGED) + gone.size() - deleted, refused.size(), deleted),
                refused, read.stream().map(ReadItem::id).filter(Objects::nonNull)
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                gone);
    }

    private ColumnPlan plan(HarvestSource source) {
        return source.mapping().flatMap(number -> mappings.find(source.networkId(), number))
                .or(() -> mappings.latest(source.networkId())).map(ColumnMapping::plan).orElseGet(ColumnPlan::standard);
    }

    private static long count(Collection<Outcome> outcomes, Outcome outcome) {
        return outcomes.stream().filter(outcome::equals).count();
    }

    private Collection<Outcome> receive(PartnerNetwork network, HarvestSource source, List<ReadItem> items,
            Redaction redaction) {
        Map<String, UUID> places = named.present(items);
        Set<String> known = records.known(network.id(), items.stream().map(ReadItem::id).toList());
        Set<String> others = othersThan(network.id());
        List<Receipt> own = new ArrayList<>();
        List<Receipt> secondHand = new ArrayList<>();
        for (ReadItem item : items) {
            UUID place = places.get(item.id());
            Receipt kept = RecordRedaction.of(item.receipt(), redaction);
            Receipt receipt = ReceiptBuilder.from(kept).with(changed -> changed.visibility(source.visibility())
                    // what people object to could be found by trying, if a digest of it were kept
                    .digest(kept == item.receipt() ? digest(kept, source) : null)
                    // where a record has been for some time, only people move it
                    .placeId(known.contains(item.id()) ? null : place));
            boolean repeats = place == null && item.receipt().hops().stream().anyMatch(others::contains);
            (repeats ? secondHand : own).add(receipt);
        }
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        if (!own.isEmpty()) {
            outcomes.putAll(lifecycle.receive(network, own, Standing.OWN));
        }
        if (!secondHand.isEmpty()) {
            outcomes.putAll(lifecycle.receive(network, secondHand, Standing.ADOPTED));
        }
        return outcomes.values();
    }

    /** Rows of the standard are told again by their digest, and count otherwise when they are for others or under another licence. */
    private static String digest(Receipt receipt, HarvestSource source) {
        return receipt.digest() == null
                ? null
                : DigestUtils.sha256Hex(receipt.digest() + '\n' + source.visibility() + '\n' + receipt.licence());
    }

    /** The names under which this directory and the other networks are in the hops of an item. */
    private Set<String> othersThan(UUID networkId) {
        Map<UUID, String> names = new LinkedHashMap<>(networks.names());
        String own = names.remove(networkId);
        return names.values().stream().filter(name -> !name.equals(own)).collect(Collectors.toSet());
    }

    private long delete(UUID networkId, Collection<String> externalIds) {
        return delete(live(networkId, externalIds));
    }

    /**
     * Deletes the records that a feed has not shown, without those that the network has said otherwise meanwhile.
     *
     * @return how many
     */
    long deleteMissing(HarvestSource source, Collection<String> externalIds, Instant since) {
        oppositions.inForce();
        records.lockNetwork(source.networkId());
        Set<String> otherwise = records.sentAfter(source.networkId(), externalIds, since);
        return delete(live(source.networkId(), externalIds.stream().filter(id -> !otherwise.contains(id)).toList()));
    }

    private long delete(List<PlaceRecord> deleted) {
        if (!deleted.isEmpty()) {
            lifecycle.delete(deleted);
        }
        return deleted.size();
    }

    private List<PlaceRecord> live(UUID networkId, Collection<String> externalIds) {
        return externalIds.isEmpty()
                ? List.of()
                : records.byExternalId(networkId, externalIds).values().stream()
                        .filter(record -> record.status() == RecordStatus.LIVE).toList();
    }
}
