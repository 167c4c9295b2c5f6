package org.encommun.event.programme.release;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A release without its programme.
 *
 * @param number 1 for the first
 * @param name unique within the event
 * @param releasedAt in UTC
 */
public record ReleaseSummary(@Schema(description = "1 for the first.", examples = "1") int number,
        @Schema(nullable = true, examples = "Programme annoncé") String name,
        @Schema(description = "In UTC.", examples = "2026-10-24T06:30:00Z") Instant releasedAt) {}
