package org.encommun.directory.place;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.encommun.defaults.outbox.Snapshot;
import org.encommun.defaults.outbox.StateTopic;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * A place as everybody may see it on the bus, without its telephone and mail addresses; the contract is
 * {@code contracts/place.v1.schema.json}. The last record of a merged place says into which.
 *
 * @param mergedInto {@code null} unless it was merged
 * @param details {@code null} where nothing may be shown
 * @param origins where the values come from
 */
public record PlaceSnapshot(UUID id, long version, PlaceStatus status, UUID mergedInto, UUID actorId, Instant changedAt,
        @JsonIgnoreProperties( {
                "phone", "emails", "summary", "description"}) PlaceDetails details,
        List<StandingPlace.Provenance> origins) implements Snapshot{

    /** Where places are published. */
    public static final StateTopic<PlaceSnapshot> TOPIC = new StateTopic<>("place", 1, PlaceSnapshot.class, PlaceFact.values());

    static PlaceSnapshot of(Place place) {
        return new PlaceSnapshot(place.id(), place.version(), place.status(place.shown().orElse(null)),
                place.mergedInto().orElse(null), place.actorId(),
                place.changedAt(), place.shown().map(StandingPlace::details).orElse(null),
                place.shown().map(StandingPlace::origins).orElse(List.of()));
    }
}
