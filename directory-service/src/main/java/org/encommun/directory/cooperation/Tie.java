package org.encommun.directory.cooperation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.directory.engagement.JointWorkKind;

/**
 * What links two actors. Cancelled events and what one of the two has withdrawn do not count.
 *
 * @param ways in which ways they worked together, at least one
 * @param events at how many events, at least one
 * @param first the earliest of these events, where they first met
 * @param last the latest of these events
 * @param active whether it still goes on: see {@link #activeSince}
 */
public record Tie(
        @Schema(description = "In which ways they worked together: `ORGANISED` an event, `HOSTED` a session, "
                + "`COMMITTED` themselves to something.", examples = "[\"ORGANISED\", \"COMMITTED\"]") List<JointWorkKind> ways,
        @Schema(description = "At how many events, at least 1.", examples = "3") int events,
        @Schema(description = "The earliest of these events, where they first met; it may be still to come.") MeetingEvent first,
        @Schema(description = "The latest of these events, which may be still to come.") MeetingEvent last,
        @Schema(description = "Whether it still goes on: both organisations exist, and they have a commitment that is "
                + "planned or under way, an event to come, or an event that started within the last 24 months.") boolean active) {

    private static final int MONTHS = 24;

    /** A tie is active at this time if its last event starts after the result, or if it has an open commitment. */
    static Instant activeSince(Instant now) {
        return now.atOffset(ZoneOffset.UTC).minusMonths(MONTHS).toInstant();
    }
}
