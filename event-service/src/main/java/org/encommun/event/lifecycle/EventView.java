package org.encommun.event.lifecycle;

import java.time.OffsetDateTime;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** An event as the API shows it, with times in its own zone. */
public record EventView(
        @Schema(description = "The event's id, the same in all services.",
                examples = "019aa4c2-9e10-7b52-8c6d-3f1a2b4c5d6e") UUID id,
        @Schema(description = "Its status.") EventStatus status,
        @Schema(nullable = true, description = "The start before the last rescheduling; absent if it was never rescheduled.",
                examples = "2026-11-17T14:00:00+01:00") OffsetDateTime previousStartsAt,
        @JsonUnwrapped EventDetails details) {

    /** The view of an event. */
    public static EventView of(Event event) {
        return new EventView(event.id(), event.status(), event.previousStartsAt(), event.details());
    }
}
