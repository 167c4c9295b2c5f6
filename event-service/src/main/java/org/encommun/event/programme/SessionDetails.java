package org.encommun.event.programme;

import java.time.OffsetDateTime;
import java.util.UUID;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a session says of itself.
 *
 * @param roomId the room, where one is known yet
 * @param startsAt an instant within the event's hours
 * @param endsAt the instant at which it is over
 * @param seats how many people it has room for; absent for what the room holds
 * @param signUp whether people take a seat beforehand; otherwise entry is free
 */
public record SessionDetails(@NotBlank @Size(max = 200) @Schema(examples = "Atelier « speed boat »") String title,
        @NotNull @Schema(description = "What happens in it.") SessionType type,
        @Schema(description = "The room, where one is known yet.", examples = "019aa4c3-01aa-7000-8000-000000000001") UUID roomId,
        @NotNull @Schema(description = "When it begins.", examples = "2026-11-24T15:30:00+01:00") OffsetDateTime startsAt,
        @NotNull @Schema(description = "When it is over.", examples = "2026-11-24T17:00:00+01:00") OffsetDateTime endsAt,
        @Min(1) @Schema(description = "How many people it has room for; absent for what the room holds.", examples = "12") Integer seats,
        @NotNull @Schema(description = "Whether people take a seat beforehand; otherwise entry is free.") Boolean signUp) {}
