package org.encommun.event.programme.warning;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.encommun.event.programme.SessionType;
import org.encommun.event.programme.time.Interval;
import org.encommun.event.programme.time.Intervals;
import org.encommun.event.programme.warning.Warning.Unit;
import org.encommun.event.programme.warning.WarningInput.Session;

/**
 * Checks that each day of a programme leaves free time to rest and meet. A session belongs to the day on which it begins, and
 * durations are elapsed time, also across a clock change.
 */
final class Breathing implements Check {

    private static final Set<SessionType> RESTFUL = EnumSet.of(SessionType.BREAK, SessionType.WELCOME);

    @Override
    public Stream<Finding> check(Timetable timetable) {
        Limits limits = timetable.limits();
        Map<LocalDate, List<Session>> days = timetable.scheduled().stream()
                .collect(Collectors.groupingBy(session -> timetable.draft().dayOf(session.time().start())));
        return Stream.concat(shortWorkshops(timetable.scheduled(), limits), days.values().stream()
                .flatMap(day -> Stream.concat(longStretches(day, limits), fewBreaks(day, limits))));
    }

    /**
     * A stretch ends where for some minutes only a welcome or a break runs. A break parallel to a session does not end it,
     * since the participants of that session do not have it.
     */
    private static Stream<Finding> longStretches(List<Session> day, Limits limits) {
        Duration pause = limits.shortestPause();
        Duration longest = limits.longestStretch();
        return Intervals.bridging(pause, times(day, Breathing::demanding)).disjoint().stream()
                .filter(stretch -> stretch.length().compareTo(longest) > 0)
                .map(stretch -> Finding.of(Rule.STRETCH_WITHOUT_BREAK).during(stretch)
                        .about(day.stream().filter(Breathing::demanding).filter(session -> stretch.contains(session.time()))
                                .toList())
                        .measured(stretch.length().toMinutes(), longest.toMinutes(), Unit.MINUTES));
    }

    /** Only breaks in the programme count: the time between two sessions is needed to change rooms. */
    private static Stream<Finding> fewBreaks(List<Session> day, Limits limits) {
        Intervals all = Intervals.covering(times(day, session -> true));
        Interval span = new Interval(all.disjoint().get(0).start(), all.disjoint().get(all.disjoint().size() - 1).end());
        if (span.length().compareTo(limits.longestStretch()) <= 0) {
            return Stream.empty();
        }
        Duration sessions = Intervals.covering(times(day, Breathing::demanding)).total();
        Duration withBreaks = Intervals
                .covering(times(day, session -> demanding(session) || session.type() == SessionType.BREAK)).total();
        long percent = 100 * withBreaks.minus(sessions).toSeconds() / span.length().toSeconds();
        return percent >= limits.leastBreakPercent()
                ? Stream.empty()
                : Stream.of(Finding.of(Rule.TOO_FEW_BREAKS).during(span).measured(percent, limits.leastBreakPercent(),
                        Unit.PERCENT));
    }

    private static Stream<Finding> shortWorkshops(List<Session> scheduled, Limits limits) {
        Duration least = limits.shortestWorkshop();
        return scheduled.stream().filter(session -> session.type() == SessionType.WORKSHOP)
                .filter(session -> session.time().length().compareTo(least) < 0)
                .map(session -> Finding.of(Rule.WORKSHOP_TOO_SHORT, session)
                        .measured(session.time().length().toMinutes(), least.toMinutes(), Unit.MINUTES));
    }

    private static boolean demanding(Session session) {
        return !RESTFUL.contains(session.type());
    }

    private static Stream<Interval> times(List<Session> sessions, Predicate<Session> wanted) {
        return sessions.stream().filter(wanted).map(Session::time);
    }
}
