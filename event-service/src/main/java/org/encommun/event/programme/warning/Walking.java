package org.encommun.event.programme.warning;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.encommun.event.programme.time.Interval;
import org.encommun.event.programme.warning.Warning.Unit;
import org.encommun.event.programme.warning.WarningInput.Session;
import org.encommun.event.programme.warning.WarningInput.Venue;

/**
 * Checks that people can walk from one session of a day to the next in time. The distance is the straight line, extended by a
 * detour factor. Sessions by video, and those at an unknown place, require no walk and leave people where they were.
 */
final class Walking implements Check {

    private static final double EARTH_RADIUS_METRES = 6_371_000;

    @Override
    public Stream<Finding> check(Timetable timetable) {
        Stream<Finding> speakers = timetable.bySpeaker().entrySet().stream()
                .flatMap(entry -> tooShort(timetable, bound(entry)).map(finding -> finding.ofSpeaker(entry.getKey())));
        return Stream.concat(speakers, tooShort(timetable, forEverybody(timetable.scheduled())));
    }

    private static List<Session> bound(Map.Entry<UUID, List<Session>> speaker) {
        return speaker.getValue().stream().filter(session -> !session.speakersMayOverlap()).toList();
    }

    /** The sessions without parallel ones, so that everybody goes from each to the next. */
    private static List<Session> forEverybody(List<Session> scheduled) {
        return moments(scheduled).stream().filter(moment -> moment.size() == 1).flatMap(List::stream).toList();
    }

    /** The sessions, grouped where they overlap. */
    private static List<List<Session>> moments(List<Session> scheduled) {
        List<List<Session>> moments = new ArrayList<>();
        Interval taken = null;
        for (Session next : scheduled) {
            Interval time = next.time();
            if (taken == null || !time.start().isBefore(taken.end())) {
                moments.add(new ArrayList<>());
                taken = time;
            } else if (time.end().isAfter(taken.end())) {
                taken = new Interval(taken.start(), time.end());
            }
            moments.get(moments.size() - 1).add(next);
        }
        return moments;
    }

    private static Stream<Finding> tooShort(Timetable timetable, List<Session> oneAfterAnother) {
        List<Finding> findings = new ArrayList<>();
        Session last = null;
        for (Session next : oneAfterAnother) {
            if (timetable.venue(next).filter(Walking::located).isPresent()) {
                if (last != null && sameDay(timetable, last, next) && !next.time().start().isBefore(last.time().end())) {
                    findings.addAll(tooShort(timetable, last, next));
                }
                if (last == null || next.time().end().isAfter(last.time().end())) {
                    last = next;
                }
            }
        }
        return findings.stream();
    }

    /** The walk from the last session of a day to the first of the next is not checked. */
    private static boolean sameDay(Timetable timetable, Session from, Session to) {
        WarningInput draft = timetable.draft();
        return draft.dayOf(from.time().start()).equals(draft.dayOf(to.time().start()));
    }

    private static List<Finding> tooShort(Timetable timetable, Session from, Session to) {
        Limits limits = timetable.limits();
        double metres = metres(timetable.venue(from).orElseThrow(), timetable.venue(to).orElseThrow())
                * limits.walkingDetourPercent() / 100;
        Duration walk = Duration.ofSeconds((long) Math.ceil(metres * 60 / limits.walkingMetresPerMinute()));
        Duration gap = Duration.between(from.time().end(), to.time().start());
        if (walk.compareTo(gap) <= 0) {
            return List.of();
        }
        return List.of(Finding.of(Rule.WALKING_TIME_TOO_SHORT).about(List.of(from, to))
                .during(new Interval(from.time().end(), from.time().end().plus(walk)))
                .measured(gap.toMinutes(), walk.plusSeconds(59).toMinutes(), Unit.MINUTES));
    }

    private static boolean located(Venue venue) {
        return venue.latitude() != null && venue.longitude() != null;
    }

    /** The great-circle distance, by the haversine formula. */
    private static double metres(Venue from, Venue to) {
        double latitudes = Math.toRadians(to.latitude() - from.latitude());
        double longitudes = Math.toRadians(to.longitude() - from.longitude());
        double chord = Math.pow(Math.sin(latitudes / 2), 2) + Math.cos(Math.toRadians(from.latitude()))
                * Math.cos(Math.toRadians(to.latitude())) * Math.pow(Math.sin(longitudes / 2), 2);
        return 2 * EARTH_RADIUS_METRES * Math.asin(Math.sqrt(Math.min(1, chord)));
    }
}
