package org.encommun.directory.opposition;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.encommun.defaults.identity.UuidGenerator;
import org.encommun.defaults.precondition.IfMatch;
import org.encommun.defaults.problem.Refusal;
import org.encommun.directory.network.NetworkRepository;
import org.encommun.directory.opposition.screening.OpposedKind;
import org.encommun.directory.opposition.screening.OppositionProblem;
import org.encommun.directory.opposition.screening.OppositionScreening;

/** Receives, shows and withdraws what persons object to, for administrators. */
@ApplicationScoped
public class OppositionService {

    private final OppositionRepository repository;
    private final OppositionScreening screening;
    private final NetworkRepository networks;
    private final UuidGenerator ids;
    private final Clock clock;

    OppositionService(OppositionRepository repository, OppositionScreening screening, NetworkRepository networks,
            UuidGenerator ids, Clock clock) {
        this.repository = repository;
        this.screening = screening;
        this.networks = networks;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Keeps values out of the directory from now on, and begins to redact what it has.
     *
     * @throws Refusal {@link OppositionProblem#NOTHING_OPPOSED}, {@link OppositionProblem#UNUSABLE_VALUE}
     */
    @Transactional
    Opposition receive(NewOpposition request) {
        Map<OpposedKind, List<String>> values = new EnumMap<>(OpposedKind.class);
        values.put(OpposedKind.MAIL_ADDRESS, request.mailAddresses());
        values.put(OpposedKind.TELEPHONE_NUMBER, request.telephoneNumbers());
        values.put(OpposedKind.NAME, request.names());
        if (values.values().stream().allMatch(List::isEmpty)) {
            throw new Refusal(OppositionProblem.NOTHING_OPPOSED);
        }
        screening.begin();
        Map<OpposedKind, Integer> counts = new EnumMap<>(OpposedKind.class);
        values.forEach((kind, several) -> counts.put(kind, several.size()));
        Opposition opposition = repository.save(new Opposition(ids.next(), counts, clock.instant()));
        keep(opposition, OpposedKind.MAIL_ADDRESS, "mailAddresses", request.mailAddresses());
        keep(opposition, OpposedKind.TELEPHONE_NUMBER, "telephoneNumbers", request.telephoneNumbers());
        keep(opposition, OpposedKind.NAME, "names", request.names());
        screening.changed();
        return opposition;
    }

    private void keep(Opposition opposition, OpposedKind kind, String field, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            if (!screening.add(opposition.id(), kind, values.get(i))) {
                String place = "%s[%d]".formatted(field, i);
                throw new Refusal(OppositionProblem.UNUSABLE_VALUE, place).with("field", place);
            }
        }
    }

    List<Opposition> list(UUID after, int limit) {
        return repository.after(after, limit);
    }

    Opposition get(UUID id) {
        return repository.get(id);
    }

    /** The names of all networks by their ids. */
    Map<UUID, String> networkNames() {
        return networks.names();
    }

    /** The person objects no longer: what networks send from now on comes in again. What was redacted is gone. */
    @Transactional
    void withdraw(UUID id, IfMatch ifMatch) {
        Opposition opposition = repository.get(id);
        ifMatch.require(opposition.version());
        repository.delete(opposition);
        screening.changed();
    }
}
