package org.encommun.directory.duplicate;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.encommun.defaults.identity.UuidGenerator;
import org.encommun.directory.duplicate.RecordKeys.Candidate;
import org.encommun.directory.matching.BlockingKeys;
import org.encommun.directory.matching.Likelihood;
import org.encommun.directory.matching.MatchScore;
import org.encommun.directory.matching.Matcher;
import org.encommun.directory.matching.NormalisedRecord;
import org.encommun.directory.place.Visibility;
import org.encommun.directory.queue.WorkQueue;
import org.encommun.directory.record.PlaceRecord;
import org.encommun.directory.record.PlaceRecordRepository;
import org.encommun.directory.record.RecordLinkRepository;

/** Looks for records that are likely to be of the same place as others, some time after they have changed. */
@ApplicationScoped
class DuplicateSearch {

    private static final int BATCH = 500;

    private final WorkQueue queue;
    private final RecordKeys keys;
    private final DuplicatePairRepository pairs;
    private final PlaceRecordRepository records;
    private final RecordLinkRepository links;
    private final UuidGenerator ids;
    private final Clock clock;
    private final Matcher matcher = Matcher.shipped();

    DuplicateSearch(WorkQueue queue, RecordKeys keys, DuplicatePairRepository pairs, PlaceRecordRepository records,
            RecordLinkRepository links,
            UuidGenerator ids, Clock clock) {
        this.queue = queue;
        this.keys = keys;
        this.pairs = pairs;
        this.records = records;
        this.links = links;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Looks at some of the records that have changed.
     *
     * @return how many; 0 when none wait any more
     */
    @Transactional
    int searchSome() {
        List<UUID> due = queue.take("duplicate_search_due", "record_id", BATCH);
        if (!due.isEmpty()) {
            search(due);
        }
        return due.size();
    }

    private void search(List<UUID> due) {
        Map<UUID, NormalisedRecord> changed = new LinkedHashMap<>();
        Map<UUID, SortedSet<String>> keysOf = new LinkedHashMap<>();
        records.byIds(due).stream().filter(record -> record.isShownTo(Visibility.NETWORKS)).forEach(record -> {
            NormalisedRecord normalised = NormalisedRecord.of(MatchedRecords.of(record));
            changed.put(record.id(), normalised);
            keysOf.put(record.id(), BlockingKeys.of(normalised));
        });
        keys.replace(due, keysOf);
        Map<Candidate, DuplicatePair> known = pairs.of(due).stream()
                .collect(Collectors.toMap(pair -> new Candidate(pair.first(), pair.second()), pair -> pair));
        List<DuplicatePair> found = scored(keys.candidates(changed.keySet()), changed, known);
        pairs.saveAll(found);
        known.values().stream().filter(pair -> pair.status() == DuplicateStatus.OPEN && !found.contains(pair))
                .forEach(pairs::delete);
    }

    private List<DuplicatePair> scored(List<Candidate> candidates, Map<UUID, NormalisedRecord> changed,
            Map<Candidate, DuplicatePair> known) {
        Set<UUID> involved = new LinkedHashSet<>();
        candidates.forEach(candidate -> involved.addAll(List.of(candidate.first(), candidate.second())));
        Map<UUID, PlaceRecord> compared = records.byIds(involved).stream()
                .collect(Collectors.toMap(PlaceRecord::id, record -> record));
        Map<UUID, NormalisedRecord> normalised = new LinkedHashMap<>(changed);
        compared.forEach(
                (id, record) -> normalised.computeIfAbsent(id, other -> NormalisedRecord.of(MatchedRecords.of(record))));
        Set<Candidate> decided = links.of(involved).stream().map(link -> new Candidate(link.first(), link.second()))
                .collect(Collectors.toSet());
        List<DuplicatePair> found = new ArrayList<>();
        for (Candidate candidate : candidates) {
            MatchScore score = matcher.score(normalised.get(candidate.first()), normalised.get(candidate.second()));
            if (score.likelihood() != Likelihood.UNLIKELY && !decided.contains(candidate)) {
                DuplicatePair pair = known.getOrDefault(candidate,
                        new DuplicatePair(ids.next(), compared.get(candidate.first()),
                                compared.get(candidate.second())));
                pair.score(score, matcher.weights().version(), clock.instant());
                found.add(pair);
            }
        }
        return found;
    }
}
