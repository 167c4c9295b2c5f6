package org.encommun.event.programme.warning;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.encommun.event.programme.warning.WarningInput.Audience;
import org.encommun.event.programme.warning.WarningInput.Participants;
import org.encommun.event.programme.warning.WarningInput.Session;

/** Checks that every session admits somebody who has registered. Without registrations there are no findings. */
final class Audiences implements Check {

    @Override
    public Stream<Finding> check(Timetable timetable) {
        List<Participants> registered = timetable.draft().participants().stream().filter(group -> group.count() > 0).toList();
        if (registered.isEmpty()) {
            return Stream.empty();
        }
        Map<Audience, List<Session>> sessions = timetable.draft().sessions().stream()
                .collect(Collectors.groupingBy(Session::audience));
        return sessions.entrySet().stream().filter(entry -> admitsNone(entry.getKey(), registered))
                .flatMap(entry -> entry.getValue().stream())
                .map(session -> Finding.of(Rule.AUDIENCE_NOBODY_HAS, session));
    }

    private static boolean admitsNone(Audience audience, List<Participants> registered) {
        return registered.stream().noneMatch(group -> audience.admits(group.kind(), group.territories()));
    }
}
