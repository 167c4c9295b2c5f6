package org.encommun.event.programme.warning;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.encommun.event.programme.warning.Warning.Unit;
import org.encommun.event.programme.warning.WarningInput.Released;
import org.encommun.event.programme.warning.WarningInput.Session;

/** Checks that released sessions with sign-ups keep their time and room. */
final class SignUps implements Check {

    @Override
    public Stream<Finding> check(Timetable timetable) {
        WarningInput draft = timetable.draft();
        Map<UUID, Session> sessions = draft.sessions().stream().collect(Collectors.toMap(Session::id, Function.identity()));
        return draft.released().stream().filter(released -> draft.seatsTakenIn(released.sessionId()) > 0)
                .flatMap(released -> compare(released, sessions.get(released.sessionId()))
                        .map(finding -> finding.measured(draft.seatsTakenIn(released.sessionId()), 0, Unit.PEOPLE)));
    }

    private static Stream<Finding> compare(Released released, Session session) {
        if (session == null || session.time() == null && released.time() != null) {
            return Stream.of(finding(Rule.SIGN_UPS_DROPPED, released));
        }
        boolean moved = !Objects.equals(session.time(), released.time())
                || !Objects.equals(session.roomId(), released.roomId());
        return moved ? Stream.of(finding(Rule.SIGN_UPS_MOVED, released)) : Stream.empty();
    }

    private static Finding finding(Rule rule, Released released) {
        return Finding.of(rule).about(Stream.of(released.sessionId())).inRoom(released.roomId()).during(released.time());
    }
}
