package org.encommun.feedback.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A commitment in the report; event-service has its words. */
public record CommitmentView(@Schema(examples = "019aa4c6-31b4-7e02-9f4a-5b6c7d8e9f01") UUID id,
        @Schema(description = "`PLANNED`, `UNDER_WAY`, `KEPT` or `ABANDONED`.", examples = "UNDER_WAY") String state,
        @Schema(nullable = true, description = "The due day, in the time zone of the event; absent for none.",
                examples = "2027-03-31") LocalDate dueOn,
        @Schema(description = "Whether its actors stand by it, each for itself.") List<PartyStatement> statements) {}
