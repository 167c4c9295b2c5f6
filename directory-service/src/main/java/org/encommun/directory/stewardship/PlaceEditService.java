package org.encommun.directory.stewardship;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.encommun.defaults.precondition.Edit;
import org.encommun.defaults.problem.Refusal;
import org.encommun.directory.place.Place;
import org.encommun.directory.place.PlaceDetails;
import org.encommun.directory.place.PlaceRepository;
import org.encommun.directory.place.StandingPlace;
import org.encommun.directory.representation.ActorAuthority;
import org.encommun.directory.representation.Capacity;
import org.encommun.directory.survivorship.Standing;
import org.encommun.territory.Territories;

/**
 * Changes places here: what somebody who may change the actor says of its place is a record of the directory's own network, so that it
 * is weighed like any other. A network says what it has to say in its own record.
 */
@ApplicationScoped
public class PlaceEditService {

    private static final Set<Capacity> TO_EDIT = Set.of(Capacity.ADMINISTRATOR, Capacity.REPRESENTATIVE, Capacity.REGISTRANT);

    private final PlaceRepository places;
    private final ActorAuthority authority;
    private final PlaceStatements statements;
    private final Territories territories;

    PlaceEditService(PlaceRepository places, ActorAuthority authority, PlaceStatements statements, Territories territories) {
        this.places = places;
        this.authority = authority;
        this.statements = statements;
        this.territories = territories;
    }

    /**
     * Says something else of some fields of a place.
     *
     * @throws Refusal as {@link ActorAuthority#require}; {@link StewardshipProblem#PLACE_GONE}
     */
    @Transactional
    Place update(UUID placeId, Edit<PlaceDetails> edit) {
        statements.lock();
        Place place = places.get(placeId);
        Capacity capacity = authority.require(place.actorId(), TO_EDIT);
        PlaceDetails present = place.shownToNetworks().map(StandingPlace::details)
                .orElseThrow(() -> new Refusal(StewardshipProblem.PLACE_GONE));
        PlaceDetails wanted = edit.of(place.version(), present);
        wanted.communeCodes().forEach(territories::commune);
        Map<String, Object> changed = new LinkedHashMap<>(PlaceDetails.FIELDS.values(wanted));
        changed.entrySet().removeAll(PlaceDetails.FIELDS.values(present).entrySet());
        Set<String> removed = new LinkedHashSet<>(PlaceDetails.FIELDS.values(present).keySet());
        removed.removeAll(PlaceDetails.FIELDS.values(wanted).keySet());
        if (!changed.isEmpty() || !removed.isEmpty()) {
            statements.state(place, changed, removed,
                    capacity == Capacity.REPRESENTATIVE ? Standing.REPRESENTATIVE : Standing.OWN);
        }
        return place;
    }
}
