package org.encommun.event.programme.warning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.encommun.event.programme.warning.WarningInput.Room;
import org.encommun.event.programme.warning.WarningInput.Session;
import org.encommun.event.programme.warning.WarningInput.Speaker;
import org.encommun.event.programme.warning.WarningInput.Venue;

/** A draft, sorted and indexed once for all checks. */
final class Timetable {

    /** By time, then by a deterministic order. */
    static final Comparator<Session> BY_TIME = Comparator.comparing((Session session) -> session.time().start())
            .thenComparing(Session::id);

    private final WarningInput draft;
    private final List<Session> scheduled;
    private final Map<UUID, Room> rooms;
    private final Map<UUID, Venue> venues;
    private final Map<UUID, Speaker> speakers;

    Timetable(WarningInput draft) {
        this.draft = draft;
        this.scheduled = draft.sessions().stream().filter(session -> session.time() != null).sorted(BY_TIME).toList();
        this.rooms = byId(draft.rooms(), Room::id);
        this.venues = byId(draft.venues(), Venue::id);
        this.speakers = byId(draft.speakers(), Speaker::id);
    }

    private static <T> Map<UUID, T> byId(List<T> things, Function<T, UUID> id) {
        return things.stream().collect(Collectors.toMap(id, Function.identity()));
    }

    WarningInput draft() {
        return draft;
    }

    Limits limits() {
        return draft.limits();
    }

    /** The sessions that have a time, in order. */
    List<Session> scheduled() {
        return scheduled;
    }

    /** The scheduled sessions of every speaker, in order. */
    Map<UUID, List<Session>> bySpeaker() {
        Map<UUID, List<Session>> sessions = new LinkedHashMap<>();
        scheduled.forEach(session -> session.speakerIds()
                .forEach(speaker -> sessions.computeIfAbsent(speaker, none -> new ArrayList<>()).add(session)));
        return sessions;
    }

    /** The scheduled sessions of every room in use, in order. */
    Map<UUID, List<Session>> byRoom() {
        return scheduled.stream().filter(session -> session.roomId() != null).collect(Collectors.groupingBy(Session::roomId));
    }

    Optional<Room> room(Session session) {
        return Optional.ofNullable(session.roomId()).map(rooms::get);
    }

    Optional<Speaker> speaker(UUID id) {
        return Optional.ofNullable(speakers.get(id));
    }

    /** The venue of a session: that of its room, otherwise its own; empty where it is unknown or the session is online. */
    Optional<Venue> venue(Session session) {
        UUID id = room(session).map(Room::venueId).orElse(session.venueId());
        return Optional.ofNullable(id).map(venues::get);
    }
}
