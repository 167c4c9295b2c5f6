package org.encommun.event.programme.release;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.outbox.Outbox;
import org.encommun.defaults.problem.Refusal;
import org.encommun.event.lifecycle.Event;
import org.encommun.event.lifecycle.EventRepository;
import org.encommun.event.programme.Programme;
import org.encommun.event.programme.ProgrammeProblem;
import org.encommun.event.programme.draft.SessionRepository;
import org.encommun.event.programme.draft.WorkingDraft;
import org.encommun.event.programme.review.ThresholdsRepository;
import org.encommun.event.programme.review.WarningService;
import org.encommun.event.programme.warning.Level;
import org.encommun.event.programme.warning.Warning;
import org.encommun.event.venue.RoomRepository;
import org.encommun.event.venue.VenueRepository;

/** Makes the releases of programmes and tells them. */
@ApplicationScoped
public class ReleaseService {

    private final EventRepository events;
    private final VenueRepository venues;
    private final RoomRepository rooms;
    private final SessionRepository sessions;
    private final ReleaseRepository releases;
    private final ThresholdsRepository thresholds;
    private final WarningService warnings;
    private final Outbox outbox;
    private final Clock clock;

    public ReleaseService(EventRepository events, VenueRepository venues, RoomRepository rooms, SessionRepository sessions,
            ReleaseRepository releases,
            ThresholdsRepository thresholds, WarningService warnings, Outbox outbox, Clock clock) {
        this.events = events;
        this.venues = venues;
        this.rooms = rooms;
        this.sessions = sessions;
        this.releases = releases;
        this.thresholds = thresholds;
        this.warnings = warnings;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What the next release of an event would be made of. */
    public WorkingDraft draft(UUID eventId) {
        return new WorkingDraft(venues.of(eventId), rooms.of(eventId), sessions.of(eventId));
    }

    /** What organisers should look at before they make the next release. */
    public List<Warning> warnings(Event event) {
        return warnings(event, draft(event.id()), programme(releases.latest(event.id())));
    }

    private List<Warning> warnings(Event event, WorkingDraft draft, Programme earlier) {
        return warnings.warnings(event, draft, earlier, thresholds.of(event.id()));
    }

    private static Programme programme(Optional<Release> release) {
        return release.map(Release::programme).orElse(Programme.NONE);
    }

    /**
     * Makes the working draft the programme that everybody reads.
     *
     * @param reason why it is released although warnings block; {@code null} for none
     * @throws Refusal {@link ProgrammeProblem#BLOCKING_WARNINGS} if some do and there is no reason,
     *         {@link ProgrammeProblem#RELEASE_NAME_TAKEN}, {@link ProgrammeProblem#EMPTY_PROGRAMME}, or as
     *         {@link Event#requirePublished()}
     */
    public Release release(Event event, String name, String reason) {
        event.requirePublished();
        // numbers have no gaps and no doubles: releases of one event are made one after another
        events.lock(event);
        releases.requireFree(event.id(), name);
        Optional<Release> latest = releases.latest(event.id());
        Programme earlier = programme(latest);
        WorkingDraft draft = draft(event.id());
        Programme programme = draft.after(earlier);
        List<Warning> blocking = warnings(event, draft, earlier).stream().filter(warning -> warning.level() == Level.BLOCK)
                .toList();
        if (!blocking.isEmpty() && reason == null) {
            throw new Refusal(ProgrammeProblem.BLOCKING_WARNINGS, blocking.size()).with("rules",
                    blocking.stream().map(Warning::rule).distinct().toList());
        }
        Release.Key key = new Release.Key(event.id(), latest.map(Release::number).orElse(0) + 1);
        Release release = new Release(key, name, blocking.isEmpty() ? null : reason, clock.instant(), earlier, programme);
        releases.persist(release);
        tell(release);
        return release;
    }

    private void tell(Release release) {
        outbox.append(ProgrammeSnapshot.TOPIC, "released", () -> ProgrammeSnapshot.of(release));
        Map<UUID, Programme.Session> sessions = SessionChange.byId(release.programme().sessions());
        Map<UUID, Programme.Session> cancelled = SessionChange.byId(release.programme().cancelled());
        Map<SessionChange.Kind, List<UUID>> changed = release.changes().stream().collect(Collectors.groupingBy(
                SessionChange::kind, Collectors.mapping(SessionChange::sessionId, Collectors.toList())));
        changed.forEach((kind, ids) -> outbox.appendAll(SessionSnapshot.TOPIC, kind.fact(),
                () -> ids.stream().map(id -> kind == SessionChange.Kind.CANCELLED
                        ? SessionSnapshot.of(release, cancelled.get(id), true)
                        : SessionSnapshot.of(release, sessions.get(id), false)).toList()));
    }
}
