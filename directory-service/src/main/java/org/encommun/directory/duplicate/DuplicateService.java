package org.encommun.directory.duplicate;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;
import org.encommun.directory.place.Visibility;
import org.encommun.directory.record.PlaceRecord;
import org.encommun.directory.record.PlaceRecordRepository;
import org.encommun.directory.record.RecordLinkRepository;
import org.encommun.directory.representation.ActingParty;

/** Shows likely duplicates, and puts places together or apart by people's decisions. */
@ApplicationScoped
public class DuplicateService {

    private final DuplicatePairRepository repository;
    private final PlaceRecordRepository records;
    private final LinkDecisions decisions;
    private final ActingParty caller;

    DuplicateService(DuplicatePairRepository repository, PlaceRecordRepository records, LinkDecisions decisions,
            ActingParty caller) {
        this.repository = repository;
        this.records = records;
        this.decisions = decisions;
        this.caller = caller;
    }

    /** A pair with its version. */
    record Shown(long version, DuplicateView view) {}

    /** @throws Refusal {@link CommonProblem#NOT_FOUND} also for a network that has neither record */
    Shown get(UUID id) {
        DuplicatePair pair = repository.get(id);
        if (!caller.isAdministrator() && caller.network().filter(pair::isOf)
                .filter(network -> isShown(records.get(pair.first()), network) && isShown(records.get(pair.second()), network))
                .isEmpty()) {
            throw new Refusal(CommonProblem.NOT_FOUND);
        }
        return shown(pair);
    }

    /** The pairs with a status; a network sees those with a record of its own. */
    List<DuplicateView> list(UUID after, DuplicateStatus status, int limit) {
        UUID network = caller.isAdministrator() ? null : caller.network().orElse(null);
        List<DuplicatePair> found = repository.after(after, status, network, limit);
        Map<UUID, PlaceRecord> involved = records
                .byIds(found.stream().flatMap(pair -> Stream.of(pair.first(), pair.second())).distinct().toList()).stream()
                .collect(Collectors.toMap(PlaceRecord::id, record -> record));
        return found.stream()
                .map(pair -> DuplicateView.of(pair, involved.get(pair.first()), involved.get(pair.second()))).toList();
    }

    /**
     * Decides on a pair. A decision on it that was made before is replaced.
     *
     * @throws Refusal as {@link RecordLinkRepository#decide}
     */
    @Transactional
    Shown decide(UUID id, VerdictDetails.PairVerdict verdict) {
        DuplicatePair pair = repository.lock(id);
        verdict.link().ifPresentOrElse(link -> decisions.decide(pair.first(), pair.second(), link),
                () -> decisions.withdraw(pair.first(), pair.second()));
        pair.decide(verdict.status());
        return shown(repository.save(pair));
    }

    /**
     * Takes back what was decided on a pair: places that were put together by it are places of their own again.
     *
     * @throws Refusal {@link DuplicateProblem#NOTHING_DECIDED}
     */
    @Transactional
    Shown withdraw(UUID id) {
        DuplicatePair pair = repository.lock(id);
        if (pair.status() == DuplicateStatus.OPEN) {
            throw new Refusal(DuplicateProblem.NOTHING_DECIDED);
        }
        decisions.withdraw(pair.first(), pair.second());
        pair.decide(DuplicateStatus.OPEN);
        return shown(repository.save(pair));
    }

    /** A record that its network has hidden since is shown to that network only. */
    private static boolean isShown(PlaceRecord record, UUID network) {
        return record.isShownTo(Visibility.NETWORKS) || record.networkId().equals(network);
    }

    private Shown shown(DuplicatePair pair) {
        return new Shown(pair.version(), DuplicateView.of(pair, records.get(pair.first()), records.get(pair.second())));
    }
}
