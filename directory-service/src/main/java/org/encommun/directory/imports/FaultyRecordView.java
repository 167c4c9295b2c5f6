package org.encommun.directory.imports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.directory.record.FieldFault;
import org.encommun.directory.record.PlaceRecord;

/** A record of which something was set aside or should be looked at, as its network sees it. */
public record FaultyRecordView(
        @Schema(description = "The network's own id of the place.", examples = "lieu-17") String externalId,
        @Schema(description = "The place that the record is of.",
                examples = "019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b42") UUID placeId,
        @Schema(description = "When the record changed last.", examples = "2026-11-28T09:30:00Z") Instant receivedAt,
        @Schema(description = "What was set aside or should be looked at.") List<FieldFault> faults) {

    static FaultyRecordView of(PlaceRecord record) {
        return new FaultyRecordView(record.externalId(), record.placeId(), record.receivedAt(), record.faults());
    }
}
