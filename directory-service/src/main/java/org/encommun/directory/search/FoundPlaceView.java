package org.encommun.directory.search;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.directory.hours.OpeningStatus;
import org.encommun.directory.place.PlaceDetails;
import org.encommun.directory.place.PlaceService;
import org.encommun.directory.place.PlaceStatus;

/** A place as a search finds it: as {@code GET /directory/places/{placeId}} shows it, without the origins. */
@Schema(name = "FoundPlace")
public record FoundPlaceView(
        @Schema(examples = "019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b42") UUID id,
        @Schema(description = "The version of what stands, for `basedOn`.", examples = "4") long version,
        @Schema(description = "Whether it is there or closed for good.") PlaceStatus status,
        @Schema(description = "The actor that runs it.", examples = "019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b44") UUID actorId,
        @Schema(description = "When what stands changed last.", examples = "2026-11-28T09:30:00Z") Instant changedAt,
        @Schema(description = "What stands of it.") PlaceDetails place,
        @Schema(nullable = true, description = "How far it is from the point that was given, in metres.",
                examples = "1250") Long distance,
        @Schema(nullable = true, description = "Whether it is open at the time that was given.") OpeningStatus opening,
        @Schema(description = "Where the words of the text were found, by their weight for the rank.") List<MatchedPart> foundIn) {

    static FoundPlaceView of(PlaceIndex.Hit hit, PlaceService.Shown shown, Long distance) {
        PlaceDetails details = shown.standing().details();
        return new FoundPlaceView(hit.id(), shown.place().version(),
                shown.place().status(shown.standing()), shown.place().actorId(),
                shown.place().changedAt(), details, distance,
                hit.opening() == null ? null : OpeningStatus.valueOf(hit.opening()),
                hit.foundIn());
    }
}
