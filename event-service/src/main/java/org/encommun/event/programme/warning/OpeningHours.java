package org.encommun.event.programme.warning;

import java.util.List;
import java.util.stream.Stream;

import org.encommun.event.programme.time.Interval;
import org.encommun.event.programme.time.Intervals;
import org.encommun.event.programme.warning.WarningInput.Session;
import org.encommun.event.programme.warning.WarningInput.Speaker;

/** Checks that sessions lie within the hours of the event, of their rooms and of their speakers. */
final class OpeningHours implements Check {

    @Override
    public Stream<Finding> check(Timetable timetable) {
        return timetable.scheduled().stream().flatMap(session -> Stream.of(
                outsideEvent(timetable, session), closedRoom(timetable, session), absentSpeakers(timetable, session))
                .flatMap(findings -> findings));
    }

    private static Stream<Finding> outsideEvent(Timetable timetable, Session session) {
        return timetable.draft().hours().contains(session.time())
                ? Stream.empty()
                : Stream.of(Finding.of(Rule.OUTSIDE_EVENT_HOURS, session));
    }

    private static Stream<Finding> closedRoom(Timetable timetable, Session session) {
        return timetable.room(session).filter(room -> !open(room.openings(), session.time()))
                .map(room -> Finding.of(Rule.ROOM_CLOSED, session).inRoom(room.id())).stream();
    }

    private static Stream<Finding> absentSpeakers(Timetable timetable, Session session) {
        return session.speakerIds().stream().flatMap(id -> timetable.speaker(id).stream())
                .filter(speaker -> !open(speaker.available(), session.time())).map(Speaker::id)
                .map(speaker -> Finding.of(Rule.SPEAKER_NOT_AVAILABLE, session).ofSpeaker(speaker));
    }

    /** No openings means always open. A time that spans adjacent openings is open too. */
    private static boolean open(List<Interval> openings, Interval time) {
        return openings.isEmpty() || Intervals.covering(openings.stream()).contain(time);
    }
}
