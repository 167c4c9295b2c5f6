package org.encommun.event.programme.draft;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.event.lifecycle.Event;
import org.encommun.event.part.EventNumbers;
import org.encommun.event.programme.Programme;
import org.encommun.event.programme.SessionDetails;
import org.encommun.event.programme.release.ReleaseService;

/** The working drafts, for other features that read and write many sessions at once. */
@ApplicationScoped
public class WorkingDraftService {

    private final SessionRepository sessions;
    private final ReleaseService desk;
    private final EventNumbers numbers;

    WorkingDraftService(SessionRepository sessions, ReleaseService desk, EventNumbers numbers) {
        this.sessions = sessions;
        this.desk = desk;
        this.numbers = numbers;
    }

    /** The sessions of an event by time, those without time at the end; times are in the event's zone. */
    public List<SessionEntry> of(Event event) {
        return sessions.of(event.id()).stream()
                .map(session -> new SessionEntry(session.id(), session.number(), session.version(),
                        session.details(event.zone())))
                .toList();
    }

    /** Another number whenever a session of a draft has changed, come or gone. */
    public static long version(Collection<SessionEntry> draft) {
        byte[] versions = draft.stream().map(session -> session.id() + ":" + session.version()).sorted()
                .collect(Collectors.joining(",")).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(versions).getMostSignificantBits() & Long.MAX_VALUE;
    }

    /** The working draft as a programme: with sessions that have no time, and without what they would take from their rooms. */
    public Programme preview(UUID eventId) {
        return desk.draft(eventId).preview();
    }

    /**
     * Adds sessions to the draft of an event and changes others.
     *
     * @param added what new sessions say of themselves, in the order of their numbers
     * @param changed what sessions of the draft say of themselves from now on, by their ids
     */
    public void write(UUID eventId, List<SessionDetails> added, Map<UUID, SessionDetails> changed) {
        changed.forEach((id, details) -> sessions.get(eventId, id).describe(details));
        if (!added.isEmpty()) {
            sessions.requireRoomFor(eventId, added.size());
            int number = numbers.next(eventId, EventNumbers.Series.SESSION, added.size());
            for (SessionDetails details : added) {
                sessions.add(eventId, number++, details);
            }
        }
        sessions.flush();
    }
}
