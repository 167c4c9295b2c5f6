package org.encommun.feedback.report;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.feedback.commitment.CommitmentView;
import org.encommun.feedback.event.OrganiserPart;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** The report of an event. */
public record ReportView(@Schema(examples = "019aa4c2-9e10-7b52-8c6d-3f1a2b4c5d6e") UUID eventId,
        @Schema(examples = "NEC local de Lezoux") String title,
        @Schema(description = "In the event's own time zone.",
                examples = "2026-11-24T14:00:00+01:00") OffsetDateTime startsAt,
        @Schema(description = "In the event's own time zone.",
                examples = "2026-11-24T17:00:00+01:00") OffsetDateTime endsAt,
        @Schema(description = "Who organises it, as stated or confirmed.") List<OrganiserPart> organisers,
        @Schema(description = "How many people.") Attendance attendance,
        @Schema(description = "In what capacity they came.") List<KindCount> byParticipantKind,
        @Schema(description = "Of what kind their actors are.") List<KindCount> byActorKind,
        @JsonUnwrapped Opinions opinions,
        @Schema(description = "What actors said that they will do, earliest due first.") List<CommitmentView> commitments) {}
