package org.encommun.event.programme.warning;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks that every session has a time and every need a session. */
final class Completeness implements Check {

    @Override
    public Stream<Finding> check(Timetable timetable) {
        return Stream.concat(notScheduled(timetable.draft()), unanswered(timetable.draft()));
    }

    private static Stream<Finding> notScheduled(WarningInput draft) {
        return draft.sessions().stream().filter(session -> session.time() == null)
                .map(session -> Finding.of(Rule.SESSION_NOT_SCHEDULED, session));
    }

    /** An unscheduled session already addresses its needs: its missing time is reported once. */
    private static Stream<Finding> unanswered(WarningInput draft) {
        Set<UUID> answered = draft.sessions().stream().flatMap(session -> session.needIds().stream())
                .collect(Collectors.toSet());
        return draft.openNeeds().stream().filter(need -> !answered.contains(need))
                .map(need -> Finding.of(Rule.NEED_UNANSWERED).ofNeed(need));
    }
}
