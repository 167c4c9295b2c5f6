package org.encommun.event.edition.request;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.event.edition.EditionView;

/** A request to follow an edition as the API shows it to both teams. */
public record EditionRequestView(@Schema(examples = "019aa4cb-01aa-7000-8000-000000000001") UUID id,
        @Schema(description = "Its status.") EditionRequestStatus status,
        @Schema(description = "The event that would follow; it may be a draft.") EditionView follower,
        @Schema(description = "In UTC.", examples = "2026-09-01T08:00:00Z") Instant requestedAt,
        @Schema(nullable = true,
                description = "When it was accepted, refused or withdrawn, in UTC; absent while it is pending.",
                examples = "2026-09-02T09:30:00Z") Instant decidedAt) {

    static EditionRequestView of(EditionRequestService.NamedRequest named) {
        EditionRequest request = named.request();
        return new EditionRequestView(request.id(), request.status(), EditionView.of(named.follower()), request.requestedAt(),
                request.decidedAt());
    }
}
