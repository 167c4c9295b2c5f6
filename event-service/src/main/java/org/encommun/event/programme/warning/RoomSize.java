package org.encommun.event.programme.warning;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.encommun.event.programme.warning.Warning.Unit;
import org.encommun.event.programme.warning.WarningInput.Room;
import org.encommun.event.programme.warning.WarningInput.Session;

/** Checks that rooms are large enough for the seats of sessions and for the people who signed up. */
final class RoomSize implements Check {

    @Override
    public Stream<Finding> check(Timetable timetable) {
        return Stream.concat(
                timetable.draft().sessions().stream().filter(session -> tooLarge(timetable, session))
                        .map(session -> Finding.of(Rule.ROOM_TOO_SMALL, session).inRoom(session.roomId())
                                .measured(people(timetable, session), limit(timetable, session), Unit.PEOPLE)),
                sharedRooms(timetable));
    }

    private static boolean tooLarge(Timetable timetable, Session session) {
        return people(timetable, session) > limit(timetable, session);
    }

    /** The larger of a session's seats and its sign-ups. */
    private static int people(Timetable timetable, Session session) {
        int seats = session.seats() == null ? 0 : session.seats();
        return Math.max(seats, timetable.draft().seatsTakenIn(session.id()));
    }

    private static int limit(Timetable timetable, Session session) {
        int seats = session.seats() == null ? Integer.MAX_VALUE : session.seats();
        return Math.min(seats, timetable.room(session).map(Room::capacity).orElse(Integer.MAX_VALUE));
    }

    /** The capacity of a room applies to all parallel sessions together. */
    private static Stream<Finding> sharedRooms(Timetable timetable) {
        var sessions = timetable.byRoom();
        return timetable.draft().rooms().stream().filter(room -> room.parallelSessions() > 1)
                .flatMap(room -> Crowd.ofMoreThan(1, sessions.getOrDefault(room.id(), List.of())).stream()
                        .flatMap(crowd -> together(timetable, room, crowd).stream()));
    }

    private static Optional<Finding> together(Timetable timetable, Room room, Crowd crowd) {
        List<Session> sessions = crowd.sessions();
        long people = sessions.stream().mapToLong(session -> people(timetable, session)).sum();
        // a session that is too large on its own has already been reported
        if (people <= room.capacity() || sessions.stream().anyMatch(session -> tooLarge(timetable, session))) {
            return Optional.empty();
        }
        return Optional.of(Finding.of(Rule.ROOM_TOO_SMALL).inRoom(room.id()).about(sessions).during(crowd.together())
                .measured(people, room.capacity(), Unit.PEOPLE));
    }
}
