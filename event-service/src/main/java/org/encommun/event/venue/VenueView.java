package org.encommun.event.venue;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** A venue as the API shows it. */
public record VenueView(@Schema(examples = "019aa4c3-03cc-7000-8000-000000000003") UUID id,
        @JsonUnwrapped VenueDetails details) {

    static VenueView of(Venue venue) {
        return new VenueView(venue.id(), venue.details());
    }
}
