package org.encommun.directory.engagement;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The part of an actor in organising an event, as its organisers state it, and whether the actor stands by it.
 *
 * @param role its role as an organiser
 * @param agreement its answer to the invitation
 * @param statement whether a representative of it has confirmed or withdrawn that
 */
@Embeddable
public record EngagementPart(
        @NotBlank @Schema(description = "The actor's role as an organiser.", examples = "LEAD") String role,
        @NotBlank @Schema(description = "Its answer to the invitation: `INVITED`, `AGREED` or `DECLINED`.",
                examples = "AGREED") String agreement,
        @NotNull @Valid @Embedded @Schema(description = "Whether the actor stands by it.") Statement statement) {

    /** Whether the actor agreed to organise the event and has not taken that back. */
    boolean stands() {
        return "AGREED".equals(agreement) && statement.stands();
    }

    /**
     * Whether the actor stands by it.
     *
     * @param status {@code STATED} by the organisers, {@code CONFIRMED} or {@code WITHDRAWN} by a representative of the actor
     */
    @Embeddable
    @Schema(name = "EngagementStatement")
    public record Statement(
            @NotBlank @Column(name = "statement_status")
            @Schema(description = "`STATED` by the organisers, `CONFIRMED` or `WITHDRAWN` by a representative of the actor.",
                    examples = "CONFIRMED") String status,
            @NotNull @Column(name = "stated_at")
            @Schema(description = "When organisers stated or changed it last, in UTC.",
                    examples = "2026-09-01T08:00:00Z") Instant statedAt,
            @Column(name = "confirmed_at")
            @Schema(nullable = true, description = "When it was confirmed last, in UTC; absent for never.",
                    examples = "2026-09-03T10:00:00Z") Instant confirmedAt,
            @Column(name = "withdrawn_at")
            @Schema(nullable = true, description = "When it was withdrawn last, in UTC; absent for never.",
                    examples = "2026-10-03T10:00:00Z") Instant withdrawnAt) {

        /** Whether the actor has not withdrawn it. */
        boolean stands() {
            return !"WITHDRAWN".equals(status);
        }
    }
}
