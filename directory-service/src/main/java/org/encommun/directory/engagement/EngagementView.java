package org.encommun.directory.engagement;

import java.time.OffsetDateTime;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** The part of an actor in organising an event, as the API shows it. */
public record EngagementView(@Schema(examples = "019aa4c2-9e10-7b52-8c6d-3f1a2b4c5d6e") UUID eventId,
        @Schema(examples = "NEC local de Lezoux") String eventTitle,
        @JsonUnwrapped EngagementPart part,
        @Schema(description = "When the event starts, in its own time zone.",
                examples = "2026-11-24T14:00:00+01:00") OffsetDateTime startsAt,
        @Schema(description = "The status of the event.", examples = "PUBLISHED") String eventStatus) {

    static EngagementView of(Engagement engagement) {
        KnownEvent event = engagement.event();
        return new EngagementView(event.id(), event.title(), engagement.part(), event.startsAt(), event.status());
    }
}
