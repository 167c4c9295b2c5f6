package org.encommun.event.programme;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.encommun.defaults.outbox.Outbox;
import org.encommun.event.Event;
import org.encommun.event.EventRepository;
import org.encommun.event.venue.Rooms;
import org.encommun.event.venue.Venues;

/** Makes the releases of programmes and tells them. */
@ApplicationScoped
class ReleaseDesk {

    private final EventRepository events;
    private final Venues venues;
    private final Rooms rooms;
    private final Sessions sessions;
    private final Releases releases;
    private final Outbox outbox;
    private final Clock clock;

    ReleaseDesk(EventRepository events, Venues venues, Rooms rooms, Sessions sessions, Releases releases, Outbox outbox,
            Clock clock) {
        this.events = events;
        this.venues = venues;
        this.rooms = rooms;
        this.sessions = sessions;
        this.releases = releases;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What the next release of an event would be made of. */
    Draft draft(UUID eventId) {
        return new Draft(venues.of(eventId), rooms.of(eventId), sessions.of(eventId));
    }

    Release release(Event event, String name, String reason) {
        event.requirePublished();
        // numbers have no gaps and no doubles: releases of one event are made one after another
        events.getEntityManager().lock(event, LockModeType.PESSIMISTIC_WRITE);
        releases.requireFree(event.id(), name);
        Optional<Release> latest = releases.latest(event.id());
        Programme earlier = latest.map(Release::programme).orElse(Programme.NONE);
        Release.Key key = new Release.Key(event.id(), latest.map(Release::number).orElse(0) + 1);
        Release release = new Release(key, name, reason, clock.instant(), earlier, draft(event.id()).after(earlier));
        releases.persist(release);
        tell(release);
        return release;
    }

    private void tell(Release release) {
        outbox.append(ProgrammeState.TOPIC, "released", () -> ProgrammeState.of(release));
        Map<UUID, Programme.Session> sessions = SessionChange.byId(release.programme().sessions());
        Map<UUID, Programme.Session> cancelled = SessionChange.byId(release.programme().cancelled());
        Map<SessionChange.Kind, List<UUID>> changed = release.changes().stream().collect(Collectors.groupingBy(
                SessionChange::kind, Collectors.mapping(SessionChange::sessionId, Collectors.toList())));
        changed.forEach((kind, ids) -> ids.forEach(id -> outbox.append(SessionState.TOPIC, kind.fact(),
                () -> kind == SessionChange.Kind.CANCELLED
                        ? SessionState.of(release, cancelled.get(id), true)
                        : SessionState.of(release, sessions.get(id), false))));
    }
}
