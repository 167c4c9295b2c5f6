package org.encommun.event.edition;

import java.time.OffsetDateTime;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.event.lifecycle.Event;
import org.encommun.event.lifecycle.EventDetails;

/** An edition of an event in a list. */
public record EditionView(@Schema(examples = "019aa4c2-9e10-7b52-8c6d-3f1a2b4c5d6e") UUID id,
        @Schema(description = "Its name in URLs.", examples = "lezoux-2026") String slug,
        @Schema(examples = "NEC local de Lezoux") String title,
        @Schema(description = "When it starts, in its own zone.",
                examples = "2026-11-24T14:00:00+01:00") OffsetDateTime startsAt) {

    /** The view of an event. */
    public static EditionView of(Event event) {
        EventDetails details = event.details();
        return new EditionView(event.id(), details.slug(), details.title(), details.startsAt());
    }
}
