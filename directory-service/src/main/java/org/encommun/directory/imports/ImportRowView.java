package org.encommun.directory.imports;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.directory.imports.job.RowOutcome;
import org.encommun.directory.record.FieldFault;
import org.encommun.directory.record.Outcome;

/** What came of a row, as its network sees it. */
public record ImportRowView(
        @Schema(description = "Its position in the table, from 1 on, without blank rows.", examples = "17") long number,
        @Schema(nullable = true, description = "The network's own id of the place.", examples = "lieu-17") String externalId,
        @Schema(description = "What came of it.") Outcome outcome,
        @Schema(nullable = true, description = "Why nothing of it counts, in French.",
                examples = "Le lieu n’a pas de nom.") String cause,
        @Schema(nullable = true, description = "What may have been meant.", examples = "Lezoux (63195)") String suggestion,
        @Schema(description = "The fields that were set aside or should be looked at.") List<FieldFault> faults) {

    static ImportRowView of(RowOutcome row) {
        return new ImportRowView(row.number(), row.externalId(), row.outcome(),
                row.rejection() == null ? null : row.rejection().cause(),
                row.rejection() == null ? null : row.rejection().suggestion(), row.faults());
    }
}
