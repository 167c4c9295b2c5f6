package org.encommun.event.venue;

import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.defaults.json.AbsentList;
import org.encommun.defaults.text.SingleLineText;
import org.encommun.event.period.Period;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Editable details of a room; the entity stores them unchanged.
 *
 * @param name unique within the event
 * @param venueId the venue it is in; absent for a room by video
 * @param capacity how many people it holds
 * @param parallelSessions how many sessions it may hold at the same time; absent for one
 * @param openings when it is open; empty for always
 */
@Embeddable
public record RoomDetails(@NotNull @SingleLineText(max = 100) @Schema(examples = "Salle d’étude") String name,
        @Column(name = "venue_id") @Schema(nullable = true, description = "The venue it is in; absent for a room by video.",
                examples = "019aa4c3-03cc-7000-8000-000000000003") UUID venueId,
        @NotNull @Min(1) @Max(100_000) @Schema(description = "How many people it holds.", examples = "12") Integer capacity,
        @Column(name = "parallel_sessions") @Min(1) @Max(100)
        @Schema(description = "How many sessions it may hold at the same time; absent for one.",
                examples = "1") Integer parallelSessions,
        @JdbcTypeCode(SqlTypes.JSON) @Size(max = 100)
        @Schema(description = "When it is open; empty for always.") List<@NotNull @Valid Period> openings) {

    /** By default a room holds one session at a time and is always open. */
    public RoomDetails {
        parallelSessions = parallelSessions == null ? 1 : parallelSessions;
        openings = AbsentList.orEmpty(openings);
    }
}
