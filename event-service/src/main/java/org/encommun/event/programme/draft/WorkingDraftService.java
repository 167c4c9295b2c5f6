package org.encommun.event.programme.draft;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.encommun.defaults.problem.Refusal;
import org.encommun.event.programme.Programme;
import org.encommun.event.programme.ProgrammeProblem;
import org.encommun.event.programme.SessionDetails;
import org.encommun.event.venue.RoomService;
import org.encommun.event.venue.VenueService;

/** The working draft of an event as a whole, for its organisers. */
@ApplicationScoped
public class WorkingDraftService {

    private final VenueService venues;
    private final RoomService rooms;
    private final SessionService sessions;

    WorkingDraftService(VenueService venues, RoomService rooms, SessionService sessions) {
        this.venues = venues;
        this.rooms = rooms;
        this.sessions = sessions;
    }

    /** The present draft. */
    public WorkingDraft get(UUID eventId) {
        return new WorkingDraft(
                venues.list(eventId).stream().map(venue -> new Programme.Venue(venue.id(), venue.details())).toList(),
                rooms.list(eventId).stream().map(room -> new Programme.Room(room.id(), room.details())).toList(),
                sessions.list(eventId).stream().map(session -> new WorkingDraft.Session(session.id(), session.number(),
                        session.proposalId(), session.details())).toList());
    }

    /** A number that changes whenever a session of the draft is added, changed or deleted. */
    public long version(UUID eventId) {
        byte[] versions = sessions.list(eventId).stream().map(session -> session.id() + ":" + session.version()).sorted()
                .collect(Collectors.joining(",")).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(versions).getMostSignificantBits() & Long.MAX_VALUE;
    }

    /** Adds and changes many sessions as {@link SessionService#saveAll}. */
    public void saveSessions(UUID eventId, List<SessionDetails> added, Map<UUID, SessionDetails> changed) {
        sessions.saveAll(eventId, added, changed);
    }

    /**
     * Restores a former draft with all its fields. Nothing of the present draft is lost: venues, rooms and sessions that the
     * former one does not contain stay, sessions without their time.
     *
     * @throws Refusal {@link ProgrammeProblem#RELEASE_NOT_RESUMABLE} if a venue or room has taken the name of a restored one,
     *         {@link ProgrammeProblem#TOO_MANY_SESSIONS}
     */
    @Transactional
    public void restore(UUID eventId, WorkingDraft former) {
        former.requireNamesFree(get(eventId));
        venues.restore(eventId, byId(former.venues(), Programme.Venue::id, Programme.Venue::details));
        rooms.restore(eventId, byId(former.rooms(), Programme.Room::id, Programme.Room::details));
        sessions.restore(eventId, former.sessions());
    }

    private static <T, D> Map<UUID, D> byId(List<T> parts, Function<T, UUID> id, Function<T, D> details) {
        Map<UUID, D> byId = new LinkedHashMap<>();
        parts.forEach(part -> byId.put(id.apply(part), details.apply(part)));
        return byId;
    }
}
