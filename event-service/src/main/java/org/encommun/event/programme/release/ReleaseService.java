package org.encommun.event.programme.release;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.encommun.defaults.problem.Refusal;
import org.encommun.event.lifecycle.Event;
import org.encommun.event.lifecycle.EventAccess;
import org.encommun.event.programme.Programme;
import org.encommun.event.programme.ProgrammeProblem;
import org.encommun.event.programme.draft.WorkingDraft;
import org.encommun.event.programme.draft.WorkingDraftService;
import org.encommun.event.programme.warning.Warning;

/** Creates, restores and reads the releases of programmes. */
@ApplicationScoped
public class ReleaseService {

    private final EventAccess events;
    private final ReleaseRepository repository;
    private final WorkingDraftService drafts;
    private final ReleaseCheck check;
    private final Clock clock;

    ReleaseService(EventAccess events, ReleaseRepository repository, WorkingDraftService drafts, ReleaseCheck check,
            Clock clock) {
        this.events = events;
        this.repository = repository;
        this.drafts = drafts;
        this.check = check;
        this.clock = clock;
    }

    List<ReleaseSummary> list(UUID eventId) {
        return repository.of(events.readable(eventId).id());
    }

    Release get(UUID eventId, int number) {
        return repository.get(events.readable(eventId).id(), number);
    }

    /** Whether the caller may read why releases were made despite warnings. */
    boolean mayReadReason(UUID eventId) {
        return events.isOrganiser(events.readable(eventId));
    }

    /** The warnings about the next release. */
    public List<Warning> warnings(Event event) {
        return check.warnings(event, drafts.get(event.id()), programme(repository.latest(event.id())));
    }

    /** Releases the working draft as the public programme. */
    @Transactional
    Release release(UUID eventId, ReleaseRequest request) {
        Event event = events.forOrganiser(eventId);
        event.requirePublished();
        // numbers have no gaps or duplicates: releases of one event are serialised
        Optional<Release> latest = repository.lockLatest(event);
        if (repository.isNameTaken(eventId, request.name())) {
            throw new Refusal(ProgrammeProblem.RELEASE_NAME_TAKEN, request.name()).with("field", "name");
        }
        WorkingDraft draft = drafts.get(eventId);
        Programme earlier = programme(latest);
        Release release = new Release(new Release.Key(eventId, latest.map(Release::number).orElse(0) + 1), draft, earlier);
        String reason = check.requireReason(event, draft, earlier, request.reason());
        return repository.save(release.publish(request.name(), reason, clock.instant()));
    }

    /** Restores the draft of an old release as the working draft. */
    @Transactional
    Release restore(UUID eventId, int number) {
        events.editable(eventId);
        Release release = repository.get(eventId, number);
        drafts.restore(eventId, release.draft());
        return release;
    }

    private static Programme programme(Optional<Release> release) {
        return release.map(Release::programme).orElse(Programme.NONE);
    }
}
