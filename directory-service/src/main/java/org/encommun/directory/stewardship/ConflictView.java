package org.encommun.directory.stewardship;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.directory.place.PlaceDetails;
import org.encommun.directory.survivorship.Reason;

/** A place of which networks say different things, with everything that they say of the fields in question. */
public record ConflictView(
        @Schema(description = "The place.", examples = "019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b42") UUID placeId,
        @Schema(description = "Its name as it stands.", examples = "Médiathèque de Lezoux") String name,
        @Schema(description = "The fields in question.") List<ContestedField> fields) {

    /** A field of which networks say different things. */
    @Schema(name = "ContestedField")
    public record ContestedField(
            @Schema(description = "The field.", examples = "name") String field,
            @Schema(description = "Why the value stands that does.") Reason reason,
            @Schema(description = "What the records say of it, the one that stands first.") List<Offer> offers) {}

    /** What one record says of the field. */
    @Schema(name = "Offer")
    public record Offer(
            @Schema(description = "The record.", examples = "019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b43") UUID recordId,
            @Schema(description = "Its network.", examples = "019aa4ca-3c10-7000-8000-000000000001") UUID networkId,
            @Schema(description = "Since when the directory has it.", examples = "2026-11-28T09:30:00Z") Instant since,
            @Schema(description = "The date that its source gives it.", examples = "2026-11-28T09:30:00Z") Instant dated,
            @Schema(description = "Whether it stands.", examples = "true") boolean stands,
            @Schema(description = "The value, as the only member of a place.") PlaceDetails value) {}
}
