package org.encommun.event.programme.release;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.outbox.Outbox;
import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;
import org.encommun.event.lifecycle.Event;
import org.encommun.event.lifecycle.EventRepository;
import org.encommun.event.programme.Programme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The releases of the programmes. */
@ApplicationScoped
public class ReleaseRepository implements PanacheRepositoryBase<Release, Release.Key> {

    private final EventRepository events;
    private final Outbox outbox;

    ReleaseRepository(EventRepository events, Outbox outbox) {
        this.events = events;
        this.outbox = outbox;
    }

    /** The latest release of an event; empty before the first. */
    public Optional<Release> latest(UUID eventId) {
        return find("id.eventId = ?1 order by id.number desc", eventId).firstResultOptional();
    }

    /** The latest release of an event. The event is locked until commit, so no other release is made. */
    Optional<Release> lockLatest(Event event) {
        events.lock(event);
        return latest(event.id());
    }

    /** @throws Refusal {@link CommonProblem#NOT_FOUND} if the event has no such release */
    Release get(UUID eventId, int number) {
        return findByIdOptional(new Release.Key(eventId, number)).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /** The releases of an event, oldest first, without loading their programmes. */
    List<ReleaseSummary> of(UUID eventId) {
        return find("select id.number, name, releasedAt from Release where id.eventId = ?1 order by id.number", eventId)
                .project(ReleaseSummary.class).list();
    }

    /** Whether a release of the event has this name. */
    boolean isNameTaken(UUID eventId, String name) {
        return count("id.eventId = ?1 and name = ?2", eventId, name) > 0;
    }

    /** Stores a new release, and publishes the programme and the changed sessions. */
    Release save(Release release) {
        persist(release);
        flush();
        outbox.appendAll(ProgrammeSnapshot.TOPIC, ProgrammeFact.RELEASED, List.of(ProgrammeSnapshot.of(release)));
        Map<UUID, Programme.Session> sessions = Programme.byId(release.programme().sessions());
        Map<UUID, Programme.Session> cancelled = Programme.byId(release.programme().cancelled());
        Map<SessionFact, List<SessionSnapshot>> changed = release.changes().stream()
                .collect(Collectors.groupingBy(change -> change.kind().fact(), () -> new EnumMap<>(SessionFact.class),
                        Collectors.mapping(change -> change.kind() == SessionChange.Kind.CANCELLED
                                ? SessionSnapshot.of(release, cancelled.get(change.sessionId()), true)
                                : SessionSnapshot.of(release, sessions.get(change.sessionId()), false),
                                Collectors.toList())));
        changed.forEach((fact, snapshots) -> outbox.appendAll(SessionSnapshot.TOPIC, fact, snapshots));
        return release;
    }
}
