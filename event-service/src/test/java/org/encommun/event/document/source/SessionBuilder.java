package org.encommun.event.document.source;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.encommun.event.programme.Programme;
import org.encommun.event.programme.SessionAccessibility;
import org.encommun.event.programme.SessionDetailsBuilder;
import org.encommun.event.programme.SessionType;

/** A released session, step by step. */
public final class SessionBuilder {

    private final int number;
    private final String title;
    private final Instant start;
    private final Instant end;
    private int sequence;
    private String description = "Ce qui nous freine, ce qui nous pousse.";
    private UUID venueId;
    private UUID roomId;
    private List<UUID> speakerIds = List.of();
    private Boolean recordingAgreed;

    SessionBuilder(int number, String title, Instant start, Instant end) {
        this.number = number;
        this.title = title;
        this.start = start;
        this.end = end;
    }

    public SessionBuilder in(UUID venue, UUID room) {
        venueId = venue;
        roomId = room;
        return this;
    }

    public SessionBuilder spokenBy(UUID... speakers) {
        speakerIds = List.of(speakers);
        return this;
    }

    public SessionBuilder changed(int times) {
        sequence = times;
        return this;
    }

    public SessionBuilder describedAs(String text) {
        description = text;
        return this;
    }

    public SessionBuilder recorded(boolean agreed) {
        recordingAgreed = agreed;
        return this;
    }

    public UUID id() {
        return PublishedEvents.id(10_000 + number);
    }

    public Programme.Session build() {
        return new Programme.Session(id(), number, sequence,
                SessionDetailsBuilder.builder().title(title).type(SessionType.WORKSHOP).description(description)
                        .venueId(venueId).roomId(roomId).startsAt(start.atOffset(ZoneOffset.UTC))
                        .endsAt(end.atOffset(ZoneOffset.UTC)).seats(12).signUp(true)
                        .hostIds(List.of(PublishedEvents.ACTOR)).speakerIds(speakerIds)
                        .accessibility(List.of(SessionAccessibility.SIGN_LANGUAGE)).recordingAgreed(recordingAgreed).build());
    }
}
