package org.encommun.directory.stewardship;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.encommun.defaults.problem.Refusal;
import org.encommun.directory.opposition.screening.OppositionScreening;
import org.encommun.directory.place.Place;
import org.encommun.directory.place.PlaceRepository;
import org.encommun.directory.place.Visibility;
import org.encommun.directory.record.PlaceRecord;
import org.encommun.directory.record.PlaceRecordRepository;
import org.encommun.directory.representation.ActorAuthority;
import org.encommun.directory.representation.Capacity;

/** Shows what networks disagree on, and settles it by the decision of somebody who may. */
@ApplicationScoped
public class ConflictService {

    /** Who may decide against what networks say. */
    private static final Set<Capacity> TO_DECIDE = Set.of(Capacity.ADMINISTRATOR, Capacity.REPRESENTATIVE);

    private final PlaceRepository places;
    private final PlaceRecordRepository records;
    private final ActorAuthority authority;
    private final Decisions decisions;
    private final OppositionScreening oppositions;

    ConflictService(PlaceRepository places, PlaceRecordRepository records, ActorAuthority authority,
            Decisions decisions, OppositionScreening oppositions) {
        this.places = places;
        this.records = records;
        this.authority = authority;
        this.decisions = decisions;
        this.oppositions = oppositions;
    }

    /** Places of which networks say different things, oldest first. */
    List<ConflictView> list(UUID after, int limit) {
        List<Place> contested = places.contestedAfter(after, limit);
        Map<UUID, List<PlaceRecord>> said = records.ofPlaces(contested.stream().map(Place::id).toList());
        return contested.stream().map(place -> Conflicts.of(place,
                said.get(place.id()).stream().filter(record -> record.isShownTo(Visibility.NETWORKS)).toList())).toList();
    }

    /**
     * Lets the value of one record stand, until a network says something new.
     *
     * @throws Refusal {@link StewardshipProblem#VALUE_NOT_OFFERED}, and as {@link ActorAuthority#require}
     */
    @Transactional
    Place decide(UUID placeId, DecisionDetails decision) {
        // the value is read after it, so that none is chosen that is being redacted
        oppositions.inForce();
        Place place = places.get(placeId);
        authority.require(place.actorId(), TO_DECIDE);
        PlaceRecord record = records.liveOfPlace(placeId).stream()
                .filter(each -> each.id().equals(decision.recordId()) && each.isShownTo(Visibility.NETWORKS))
                .filter(each -> each.value(decision.field()).isPresent()).findFirst()
                .orElseThrow(() -> new Refusal(StewardshipProblem.VALUE_NOT_OFFERED, decision.field()).with("field",
                        decision.field()));
        decisions.decide(place, record.id(), Map.of(decision.field(), record.value(decision.field()).orElseThrow()), Set.of());
        return place;
    }
}
