package org.encommun.directory.cooperation;

import java.time.OffsetDateTime;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An event at which two actors worked together. */
public record MeetingEvent(@Schema(examples = "019aa4c2-9e10-7b52-8c6d-3f1a2b4c5d6e") UUID eventId,
        @Schema(examples = "NEC local de Lezoux") String title,
        @Schema(description = "When the event starts, in its own time zone.",
                examples = "2026-11-24T14:00:00+01:00") OffsetDateTime startsAt) {}
