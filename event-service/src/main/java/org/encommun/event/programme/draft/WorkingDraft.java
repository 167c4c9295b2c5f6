package org.encommun.event.programme.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.encommun.defaults.problem.Refusal;
import org.encommun.event.programme.Programme;
import org.encommun.event.programme.ProgrammeProblem;
import org.encommun.event.programme.SessionDetails;
import org.encommun.event.programme.SessionDetailsBuilder;
import org.encommun.event.venue.RoomDetails;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * The unreleased state of a programme: all venues, rooms and sessions of an event. A release keeps the draft that it was made
 * from, so that it can be restored.
 *
 * @param venues the venues, by name
 * @param rooms the rooms, by name
 * @param sessions the sessions by time, those without a time last
 */
public record WorkingDraft(List<Programme.Venue> venues, List<Programme.Room> rooms, List<Session> sessions) {

    private static final Comparator<Programme.Session> BY_TIME = Comparator
            .comparing((Programme.Session session) -> session.details().start()).thenComparing(Programme.Session::id);

    /**
     * A session as its organisers entered it.
     *
     * @param number a short number, unique within the event
     * @param proposalId the proposal that it comes from; {@code null} for none
     * @param details with times in UTC
     */
    public record Session(UUID id, int number, UUID proposalId, @JsonUnwrapped SessionDetails details) {}

    /** The draft in the form of a programme: including sessions without a time, and without defaults from their rooms. */
    public Programme preview() {
        return new Programme(venues, rooms, sessions.stream().map(session -> released(session, session.details())).toList(),
                List.of());
    }

    /**
     * The programme that comes after another. A session that was released before keeps its sequence unless it moves; a removed
     * one is kept as cancelled.
     *
     * @param earlier the release before; an empty programme before the first
     * @throws Refusal {@link ProgrammeProblem#EMPTY_PROGRAMME} if no session has a time, and none was released before
     */
    public Programme after(Programme earlier) {
        Map<UUID, Programme.Session> announced = Programme.byId(earlier.sessions());
        Map<UUID, Programme.Session> cancelled = Programme.byId(earlier.cancelled());
        List<Programme.Session> released = scheduled().stream()
                .map(session -> session
                        .withSequence(sequence(session, announced.get(session.id()), cancelled.get(session.id()))))
                .sorted(BY_TIME).toList();
        if (released.isEmpty() && earlier.sessions().isEmpty()) {
            throw new Refusal(ProgrammeProblem.EMPTY_PROGRAMME);
        }
        released.forEach(session -> {
            announced.remove(session.id());
            cancelled.remove(session.id());
        });
        List<Programme.Session> gone = new ArrayList<>(cancelled.values());
        announced.values().forEach(session -> gone.add(session.withSequence(session.sequence() + 1)));
        return new Programme(venues, rooms, released, gone);
    }

    private List<Programme.Session> scheduled() {
        Map<UUID, RoomDetails> byId = rooms.stream().collect(Collectors.toMap(Programme.Room::id, Programme.Room::details));
        return sessions.stream().filter(session -> session.details().startsAt() != null)
                .map(session -> released(session, resolved(session.details(), byId.get(session.details().roomId())))).toList();
    }

    private static Programme.Session released(Session session, SessionDetails details) {
        return new Programme.Session(session.id(), session.number(), 0, details);
    }

    /** With the venue of the room, and with its seats unless the session has its own. */
    private static SessionDetails resolved(SessionDetails details, RoomDetails room) {
        return room == null
                ? details
                : SessionDetailsBuilder.builder(details).venueId(room.venueId())
                        .seats(details.seats() == null ? room.capacity() : details.seats()).build();
    }

    private static int sequence(Programme.Session session, Programme.Session announced, Programme.Session cancelled) {
        if (announced != null) {
            return announced.hasTimeAndPlaceOf(session) ? announced.sequence() : announced.sequence() + 1;
        }
        return cancelled == null ? 0 : cancelled.sequence() + 1;
    }

    /**
     * Refuses to replace the present draft where another venue or room has taken a name of this draft.
     *
     * @throws Refusal {@link ProgrammeProblem#RELEASE_NOT_RESUMABLE} if a venue or room of the present draft has such a name
     */
    void requireNamesFree(WorkingDraft present) {
        requireFree(venues, present.venues, Programme.Venue::id, venue -> venue.details().name());
        requireFree(rooms, present.rooms, Programme.Room::id, room -> room.details().name());
    }

    private static <T> void requireFree(List<T> former, List<T> present, Function<T, UUID> id, Function<T, String> name) {
        Set<UUID> ids = former.stream().map(id).collect(Collectors.toCollection(HashSet::new));
        Set<String> names = former.stream().map(name).collect(Collectors.toCollection(HashSet::new));
        present.stream().filter(each -> !ids.contains(id.apply(each))).map(name).filter(names::contains).findFirst()
                .ifPresent(taken -> {
                    throw new Refusal(ProgrammeProblem.RELEASE_NOT_RESUMABLE, taken);
                });
    }
}
