package org.encommun.event.document.frab;

import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.encommun.event.document.source.DocumentSource;
import org.encommun.event.document.source.EventDay;
import org.encommun.event.programme.Programme;
import org.encommun.event.programme.SessionDetails;
import org.encommun.event.spreadsheet.FrenchWords;

/** The days of a schedule: those of the event, and those of sessions that lie outside of it. */
final class FrabDays {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final DocumentSource event;
    private final FrabRooms rooms;
    private final FrabSlugs slugs;

    FrabDays(DocumentSource event, FrabRooms rooms, FrabSlugs slugs) {
        this.event = event;
        this.rooms = rooms;
        this.slugs = slugs;
    }

    /** At least one day, even of a programme without sessions, since the format knows no schedule without. */
    List<FrabSchedule.Day> all() {
        Map<EventDay, List<Programme.Session>> sessions = event.programme().sessions().stream().collect(Collectors
                .groupingBy(session -> EventDay.of(session.details().start(), event.zone()), TreeMap::new,
                        Collectors.toList()));
        EventDay.between(event.startsAt(), event.endsAt(), event.zone()).forEach(day -> sessions.putIfAbsent(day, List.of()));
        List<FrabSchedule.Day> days = new ArrayList<>();
        sessions.forEach((day, held) -> days.add(day(days.size() + 1, day, held)));
        return days;
    }

    private FrabSchedule.Day day(int index, EventDay day, List<Programme.Session> sessions) {
        Map<String, List<FrabSchedule.Session>> byRoom = new LinkedHashMap<>();
        rooms.all().forEach(room -> byRoom.put(room.name(), new ArrayList<>()));
        sessions.forEach(session -> byRoom.get(rooms.nameFor(session)).add(session(session)));
        byRoom.values().removeIf(List::isEmpty);
        return new FrabSchedule.Day(index, day.date().toString(), event.timestamp(day.start().toInstant()),
                event.timestamp(day.end().minusMinutes(1).toInstant()), byRoom);
    }

    private FrabSchedule.Session session(Programme.Session session) {
        SessionDetails details = session.details();
        Duration duration = Duration.between(details.start(), details.end());
        return new FrabSchedule.Session(session.number(), session.id(), event.timestamp(details.start()),
                CLOCK.format(event.local(details.start())),
                "%02d:%02d".formatted(duration.toHours(), duration.toMinutesPart()), rooms.nameFor(session),
                slugs.of(session.number(), details.title()), event.address(), details.title(), "", "",
                FrenchWords.of(details.type()), details.languages().isEmpty() ? "fr" : details.languages().get(0), "",
                Objects.requireNonNullElse(details.description(), ""), "",
                !Boolean.TRUE.equals(details.recordingAgreed()), persons(session), List.of(), List.of());
    }

    private List<FrabSchedule.Person> persons(Programme.Session session) {
        return event.speakersOf(session).stream().filter(speaker -> speaker.shownName() != null)
                .map(speaker -> new FrabSchedule.Person(speaker.number(), speaker.id(), speaker.shownName(),
                        speaker.shownName()))
                .toList();
    }
}
