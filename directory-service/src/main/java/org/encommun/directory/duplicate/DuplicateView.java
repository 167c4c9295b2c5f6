package org.encommun.directory.duplicate;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.directory.link.FieldReason;
import org.encommun.directory.place.PlaceDetails;
import org.encommun.directory.record.PlaceRecord;

/** Two records that are likely to be of the same place, and why. */
public record DuplicateView(
        @Schema(examples = "019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b45") UUID id,
        @Schema(description = "What has become of the pair.") DuplicateStatus status,
        @Schema(description = "How likely they are to be of the same place, 0 to 1, by the model: an order rather than a frequency.",
                examples = "0.97") double probability,
        @Schema(description = "Whether it is near certain.", examples = "true") boolean likely,
        @Schema(description = "What each field says for or against it.") List<FieldReason> reasons,
        @Schema(description = "The older record.") Candidate first,
        @Schema(description = "The newer record.") Candidate second) {

    /** One of the two records. */
    @Schema(name = "DuplicateCandidate")
    public record Candidate(@Schema(examples = "019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b43") UUID recordId,
            @Schema(examples = "019aa4ca-3c10-7000-8000-000000000001") UUID networkId,
            @Schema(description = "Its network's own id.", examples = "lieu-17") String externalId,
            @Schema(description = "The place that it is of now.",
                    examples = "019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b42") UUID placeId,
            @Schema(description = "What it says.") PlaceDetails place) {

        static Candidate of(PlaceRecord record) {
            return new Candidate(record.id(), record.networkId(), record.externalId(), record.placeId(), record.details());
        }
    }

    static DuplicateView of(DuplicatePair pair, PlaceRecord first, PlaceRecord second) {
        return new DuplicateView(pair.id(), pair.status(), pair.probability(), pair.isLikely(),
                pair.reasons().stream().map(FieldReason::of).toList(), Candidate.of(first), Candidate.of(second));
    }
}
