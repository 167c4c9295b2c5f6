package org.encommun.event.programme.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.encommun.defaults.problem.Refusal;
import org.encommun.event.programme.Programme;
import org.encommun.event.programme.ProgrammeProblem;
import org.encommun.event.programme.release.SessionChange;
import org.encommun.event.venue.Room;
import org.encommun.event.venue.Venue;

/**
 * The working draft of an event: what the next release is made of.
 *
 * @param venues the venues, by name
 * @param rooms the rooms, by name
 * @param sessions the sessions, with and without time
 */
public record WorkingDraft(List<Venue> venues, List<Room> rooms, List<Session> sessions) {

    private static final Comparator<Programme.Session> BY_TIME = Comparator.comparing(Programme.Session::startsAt)
            .thenComparing(Programme.Session::id);

    /** The draft as it is written: with the sessions that have no time, and without what they would take from their rooms. */
    Programme preview() {
        return programme(sessions.stream().map(session -> session.released(null)).toList(), List.of());
    }

    /**
     * The programme that comes after another. A session that was announced before keeps its sequence unless it moves; one that
     * is gone is
     * kept as cancelled.
     *
     * @param earlier the release before; an empty programme before the first
     * @throws Refusal {@link ProgrammeProblem#EMPTY_PROGRAMME} if no session has a time, and none was announced before
     */
    public Programme after(Programme earlier) {
        Map<UUID, Programme.Session> announced = SessionChange.byId(earlier.sessions());
        Map<UUID, Programme.Session> cancelled = SessionChange.byId(earlier.cancelled());
        List<Programme.Session> released = sessions.stream().filter(Session::isScheduled)
                .map(this::released)
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
        return programme(released, gone);
    }

    private Programme programme(List<Programme.Session> released, List<Programme.Session> cancelled) {
        return new Programme(
                venues.stream()
                        .map(venue -> new Programme.Venue(venue.id(), venue.details().name(), venue.details().address(),
                                venue.details().accessibility()))
                        .toList(),
                rooms.stream().map(room -> new Programme.Room(room.id(), room.venueId(), room.name(), room.capacity()))
                        .toList(),
                released, cancelled);
    }

    private Programme.Session released(Session session) {
        return session.released(rooms.stream().filter(room -> room.id().equals(session.roomId())).findFirst().orElse(null));
    }

    private static int sequence(Programme.Session session, Programme.Session announced, Programme.Session cancelled) {
        if (announced != null) {
            return announced.isWhereAndWhen(session) ? announced.sequence() : announced.sequence() + 1;
        }
        return cancelled == null ? 0 : cancelled.sequence() + 1;
    }
}
