package org.encommun.event.statement;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether an actor stands by what organisers state of it.
 *
 * @param status what the actor has said last
 * @param statedAt when organisers stated or changed it last
 * @param confirmedAt when a representative of the actor confirmed it last; {@code null} for never
 * @param withdrawnAt when a representative of the actor withdrew it last; {@code null} for never
 */
@Embeddable
public record Statement(
        @Enumerated(EnumType.STRING) @Column(name = "statement_status")
        @Schema(description = "What the actor has said: only a representative of it confirms or withdraws.") StatementStatus status,
        @Column(name = "stated_at")
        @Schema(description = "When organisers stated or changed it last, in UTC.",
                examples = "2026-09-01T08:00:00Z") Instant statedAt,
        @Column(name = "confirmed_at")
        @Schema(nullable = true,
                description = "When a representative of the actor confirmed it last, in UTC; absent for never.",
                examples = "2026-09-03T10:00:00Z") Instant confirmedAt,
        @Column(name = "withdrawn_at")
        @Schema(nullable = true, description = "When a representative of the actor withdrew it last, in UTC; absent for never.",
                examples = "2026-10-03T10:00:00Z") Instant withdrawnAt) {

    /** Stated by organisers for the first time. */
    public static Statement madeAt(Instant now) {
        return new Statement(StatementStatus.STATED, now, null, null);
    }

    /** Changed by organisers; whether the actor withdrew remains. */
    public Statement changedAt(Instant now) {
        return new Statement(status, now, confirmedAt, withdrawnAt);
    }

    /** Confirmed by a representative of the actor. */
    public Statement confirmedAt(Instant now) {
        return new Statement(StatementStatus.CONFIRMED, statedAt, now, withdrawnAt);
    }

    /** Withdrawn by a representative of the actor. */
    public Statement withdrawnAt(Instant now) {
        return new Statement(StatementStatus.WITHDRAWN, statedAt, confirmedAt, now);
    }

    /** Whether this is what the actor has said last. */
    public boolean is(StatementStatus expected) {
        return status == expected;
    }
}
