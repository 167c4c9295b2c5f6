package org.encommun.directory.place;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A place as the API shows it.
 *
 * @param place {@code null} where nothing may be shown
 */
public record PlaceView(
        @Schema(examples = "019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b42") UUID id,
        @Schema(description = "The version of what stands, for `basedOn`.", examples = "4") long version,
        @Schema(description = "What has become of it.") PlaceStatus status,
        @Schema(nullable = true, description = "The place as which it goes on, where it was merged.",
                examples = "019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b43") UUID mergedInto,
        @Schema(description = "The actor that runs it.", examples = "019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b44") UUID actorId,
        @Schema(description = "When what stands changed last.", examples = "2026-11-28T09:30:00Z") Instant changedAt,
        @Schema(nullable = true, description = "What stands of it.") PlaceDetails place,
        @Schema(description = "Where the values come from, and why they stand.") List<StandingPlace.Provenance> origins) {

    /** With what networks may see: for those who change it. */
    public static PlaceView ofEverything(Place place) {
        return of(place, place.shownToNetworks().orElse(null));
    }

    static PlaceView of(Place place, StandingPlace shown) {
        return new PlaceView(place.id(), place.version(), place.status(shown), place.mergedInto().orElse(null), place.actorId(),
                place.changedAt(), shown == null ? null : shown.details(), shown == null ? List.of() : shown.origins());
    }
}
