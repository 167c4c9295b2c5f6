package org.encommun.event.venue;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** A room as the API shows it. */
public record RoomView(@Schema(examples = "019aa4c3-01aa-7000-8000-000000000001") UUID id,
        @JsonUnwrapped RoomDetails details) {

    static RoomView of(Room room) {
        return new RoomView(room.id(), room.details());
    }
}
