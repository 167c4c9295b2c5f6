package org.encommun.registration.waitinglist;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.registration.participant.Registration;

/** One waiting list, as the API shows it. */
public record WaitingListView(
        @Schema(nullable = true, description = "The session that they wait for; absent for the event itself.",
                examples = "019aa4c3-02bb-7000-8000-000000000002") UUID sessionId,
        @Schema(description = "The registrations in the order of promotion, which is the order of their requests.",
                examples = "[\"019aa4c4-1111-7000-8000-00000000000a\"]") List<UUID> registrationIds) {

    static WaitingListView of(UUID sessionId, List<Registration> waiting) {
        return new WaitingListView(sessionId, waiting.stream().map(Registration::id).toList());
    }
}
