package org.encommun.event.programme.release;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;
import org.encommun.event.actor.KnownActor;
import org.encommun.event.actor.KnownActorRepository;
import org.encommun.event.lifecycle.EventAccess;
import org.encommun.event.programme.Programme;

/** The public programme: the latest release. */
@ApplicationScoped
public class ProgrammeService {

    private final EventAccess events;
    private final ReleaseRepository releases;
    private final KnownActorRepository actors;

    ProgrammeService(EventAccess events, ReleaseRepository releases, KnownActorRepository actors) {
        this.events = events;
        this.releases = releases;
        this.actors = actors;
    }

    Release get(UUID eventId) {
        return releases.latest(events.readable(eventId).id()).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /** Whether the programme is public, and not for organisers only. */
    boolean isPublic(UUID eventId) {
        return events.readable(eventId).isPublic();
    }

    Coconstruction coconstruction(UUID eventId) {
        List<Programme.Session> sessions = sessions(eventId);
        Set<UUID> hosts = sessions.stream().flatMap(session -> session.details().hostIds().stream())
                .collect(Collectors.toSet());
        return Coconstruction.of(sessions,
                actors.all(hosts).stream().collect(Collectors.toMap(KnownActor::id, KnownActor::kind)));
    }

    /** The sessions of the latest release; none before the first. */
    public List<Programme.Session> sessions(UUID eventId) {
        return releases.latest(events.readable(eventId).id()).map(Release::programme).orElse(Programme.NONE).sessions();
    }
}
