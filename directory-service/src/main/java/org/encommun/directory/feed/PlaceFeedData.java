package org.encommun.directory.feed;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.directory.place.PlaceDetails;
import org.encommun.directory.place.PlaceStatus;
import org.encommun.directory.place.StandingPlace;

import com.fasterxml.jackson.annotation.JsonRawValue;

/**
 * A place as its feed shows it to one reader. What is stored as JSON is passed on as it is: to read and write 100,000 places
 * anew would take longer than all the rest.
 *
 * @param place its details, as JSON
 * @param origins where they come from, as JSON
 * @param licences those of the records other than Licence Ouverte
 * @param hops through whom the values came, as names
 * @param externalIds the reading network's own ids of the place; {@code null} for other readers
 */
record PlaceFeedData(
        @Schema(examples = "019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b42") UUID id,
        @Schema(description = "The version of what stands, for `basedOn`.", examples = "4") long version,
        @Schema(description = "Whether it has closed for good.") PlaceStatus status,
        @Schema(description = "The actor that runs it.", examples = "019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b44") UUID actorId,
        @Schema(description = "When what stands changed last.", examples = "2026-11-28T09:30:00Z") Instant changedAt,
        @JsonRawValue @Schema(description = "What stands of it.", implementation = PlaceDetails.class,
                examples = "{\"name\": \"Médiathèque de Lezoux\"}") String place,
        @JsonRawValue
        @Schema(description = "Where the values come from, and why they stand.", type = SchemaType.ARRAY,
                implementation = StandingPlace.Provenance.class) String origins,
        @Schema(description = "The licences of the records from which values come, if others than that of the feed.",
                examples = "[\"https://opendatacommons.org/licenses/odbl/\"]") List<String> licences,
        @Schema(description = "Through whom the values came: the networks of their records, and those from which these had "
                + "them. Who finds itself here need not take the values for news.",
                examples = "[\"Coop numérique\", \"Hub picard\"]") List<String> hops,
        @Schema(nullable = true, description = "The reading network's own ids of the place; absent for other readers.",
                examples = "[\"lieu-17\"]") List<String> externalIds) {}
