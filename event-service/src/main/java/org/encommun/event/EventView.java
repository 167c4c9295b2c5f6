package org.encommun.event;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** An event as the API shows it; its times are in its own zone. */
public record EventView(
        @Schema(description = "The event's id, the same in all services.", examples = "019aa4c2-9e10-7b52-8c6d-3f1a2b4c5d6e") UUID id,
        @Schema(description = "Where it is in its life.") EventStatus status,
        @JsonUnwrapped EventDetails details) {

    static EventView of(Event event) {
        return new EventView(event.id(), event.status(), event.details());
    }
}
