package org.encommun.event.programme.warning;

import java.util.List;
import java.util.stream.Stream;

import org.encommun.event.programme.warning.Warning.Unit;
import org.encommun.event.programme.warning.WarningInput.Room;
import org.encommun.event.programme.warning.WarningInput.Session;

/** Checks that rooms are not used by too many sessions at once. A break occupies a room like any other session. */
final class RoomUse implements Check {

    @Override
    public Stream<Finding> check(Timetable timetable) {
        var sessions = timetable.byRoom();
        return timetable.draft().rooms().stream()
                .flatMap(room -> takenTwice(room, sessions.getOrDefault(room.id(), List.of())));
    }

    private static Stream<Finding> takenTwice(Room room, List<Session> sessions) {
        return Crowd.ofMoreThan(room.parallelSessions(), sessions).stream()
                .map(crowd -> Finding.of(Rule.ROOM_TAKEN_TWICE).inRoom(room.id()).about(crowd.sessions())
                        .during(crowd.together())
                        .measured(crowd.sessions().size(), room.parallelSessions(), Unit.SESSIONS));
    }
}
