package org.encommun.directory.intake;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.encommun.defaults.precondition.IfMatch;
import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;
import org.encommun.directory.network.PartnerNetwork;
import org.encommun.directory.record.Outcome;
import org.encommun.directory.record.PlaceRecord;
import org.encommun.directory.record.PlaceRecordRepository;
import org.encommun.directory.record.Receipt;
import org.encommun.directory.record.RecordStatus;
import org.encommun.directory.representation.NetworkAuthority;
import org.encommun.directory.survivorship.Standing;

/** Receives, confirms, deletes and shows single records of a network, for its machine and for administrators. */
@ApplicationScoped
public class RecordService {

    private final PlaceRecordRepository repository;
    private final NetworkAuthority authority;
    private final ReceiptCheck check;
    private final RecordLifecycle lifecycle;
    private final SentRecords sent;

    RecordService(PlaceRecordRepository repository, NetworkAuthority authority, ReceiptCheck check, RecordLifecycle lifecycle,
            SentRecords sent) {
        this.repository = repository;
        this.authority = authority;
        this.check = check;
        this.lifecycle = lifecycle;
        this.sent = sent;
    }

    /** A record with the time at which its network sent it last. */
    record Sighted(PlaceRecord record, Instant lastSeenAt, boolean created) {}

    /**
     * Takes what a network says of a place now.
     *
     * @throws Refusal {@link RecordProblem#RECORD_INCOMPLETE} without name or address, {@link RecordProblem#UNKNOWN_PLACE}
     */
    @Transactional
    Sighted put(UUID networkId, String sentId, RecordDetails details, IfMatch ifMatch) {
        PartnerNetwork network = authority.require(networkId);
        String externalId = sent.screenedId(sentId);
        repository.lockNetwork(networkId);
        Optional<PlaceRecord> present = repository.find(networkId, externalId);
        present.filter(record -> record.status() == RecordStatus.LIVE)
                .ifPresentOrElse(record -> ifMatch.require(record.version()), ifMatch::requireAbsent);
        Receipt receipt = check.checked(network, sent.receipt(externalId, details), present);
        Map<String, Outcome> outcome = lifecycle.receive(network, List.of(receipt), Standing.OWN);
        return sighted(repository.find(networkId, externalId).orElseThrow(), outcome.get(externalId) == Outcome.CREATED);
    }

    Sighted get(UUID networkId, String sentId) {
        authority.require(networkId);
        return sighted(known(networkId, sent.knownId(sentId)), false);
    }

    List<PlaceRecord> list(UUID networkId, UUID after, int limit) {
        authority.require(networkId);
        return repository.after(networkId, after, limit);
    }

    /** The network says nothing of the place any more. */
    @Transactional
    void delete(UUID networkId, String sentId, IfMatch ifMatch) {
        authority.require(networkId);
        String externalId = sent.screenedId(sentId);
        repository.lockNetwork(networkId);
        PlaceRecord record = known(networkId, externalId);
        if (record.status() == RecordStatus.DELETED) {
            throw new Refusal(CommonProblem.NOT_FOUND);
        }
        ifMatch.require(record.version());
        lifecycle.delete(List.of(record));
    }

    /** The network stands by all that it says itself. */
    @Transactional
    Sighted confirm(UUID networkId, String sentId) {
        authority.require(networkId);
        String externalId = sent.screenedId(sentId);
        repository.lockNetwork(networkId);
        PlaceRecord record = known(networkId, externalId);
        lifecycle.confirm(List.of(record));
        return sighted(record, false);
    }

    private PlaceRecord known(UUID networkId, String externalId) {
        return repository.find(networkId, externalId).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    private Sighted sighted(PlaceRecord record, boolean created) {
        return new Sighted(record, repository.lastSeenAt(record.id()).orElse(null), created);
    }
}
