package org.encommun.directory.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.directory.contact.PersonalAddresses;
import org.encommun.directory.record.FieldFault;
import org.encommun.directory.record.PlaceRecord;
import org.encommun.directory.record.RecordStatus;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** A record as its network sees it. */
public record RecordView(
        @Schema(examples = "019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b43") UUID id,
        @Schema(description = "The network's own id of the place.", examples = "lieu-17") String externalId,
        @Schema(description = "Whether the network still says it.") RecordStatus status,
        @Schema(description = "The actor that runs the place.", examples = "019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b44") UUID actorId,
        @Schema(description = "When it changed last.", examples = "2026-11-28T09:30:00Z") Instant receivedAt,
        @Schema(nullable = true, description = "When the network sent it last, changed or not.",
                examples = "2026-11-28T09:30:00Z") Instant lastSeenAt,
        @Schema(nullable = true, description = "When the network confirmed it last.",
                examples = "2026-11-28T09:30:00Z") Instant confirmedAt,
        @Schema(description = "The fields that were set aside, with the reason.") List<FieldFault> faults,
        @JsonUnwrapped RecordDetails details) {

    static RecordView of(PlaceRecord record, Instant lastSeenAt) {
        return new RecordView(record.id(), record.externalId(), record.status(), record.actorId(), record.receivedAt(),
                lastSeenAt,
                record.confirmedAt().orElse(null), record.faults(),
                new RecordDetails(record.details(), record.sourceDate().orElse(null),
                        record.visibility(), record.licence(), record.placeId(), null, List.of(), confirmed(record),
                        record.hops()));
    }

    /** Those that count although they look like those of persons. */
    private static List<String> confirmed(PlaceRecord record) {
        return record.details().emails().stream().filter(PersonalAddresses::looksPersonal).toList();
    }
}
