package org.encommun.event.programme.draft;

import java.time.ZoneId;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.event.programme.SessionDetails;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** A session of the working draft as the API shows it; its times are in the event's own zone. */
public record SessionView(@Schema(examples = "019aa4c3-02bb-7000-8000-000000000002") UUID id,
        @Schema(description = "A short number, unique within the event.", examples = "3") int number,
        @Schema(nullable = true, description = "The proposal that it comes from; absent for none.",
                examples = "019aa4c3-07aa-7000-8000-000000000007") UUID proposalId,
        @JsonUnwrapped SessionDetails details) {

    static SessionView of(Session session, ZoneId zone) {
        return new SessionView(session.id(), session.number(), session.proposalId(), session.details().in(zone));
    }
}
