package org.encommun.event.preparation;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.encommun.defaults.identity.UuidGenerator;
import org.encommun.defaults.precondition.Edit;
import org.encommun.defaults.precondition.IfMatch;
import org.encommun.event.actor.KnownActorRepository;
import org.encommun.event.lifecycle.Event;
import org.encommun.event.lifecycle.EventAccess;

/** The milestones of an event, for its organisers only. */
@ApplicationScoped
class MilestoneService {

    private final EventAccess events;
    private final MilestoneRepository repository;
    private final KnownActorRepository actors;
    private final UuidGenerator ids;
    private final Clock clock;

    MilestoneService(EventAccess events, MilestoneRepository repository, KnownActorRepository actors, UuidGenerator ids,
            Clock clock) {
        this.events = events;
        this.repository = repository;
        this.actors = actors;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * The milestones of an event by due day.
     *
     * @param late only those that are late, or only those that are not; {@code null} for all
     */
    List<DatedMilestone> list(UUID eventId, Boolean late) {
        EventDays days = EventDays.of(events.forOrganiser(eventId), clock);
        return repository.of(eventId, days).stream().map(milestone -> new DatedMilestone(milestone, days))
                .filter(milestone -> late == null || late == milestone.isLate()).toList();
    }

    DatedMilestone get(UUID eventId, UUID id) {
        Event event = events.forOrganiser(eventId);
        return dated(repository.get(eventId, id), event);
    }

    @Transactional
    DatedMilestone add(UUID eventId, MilestoneDetails details) {
        Event event = events.editable(eventId);
        requireKnownOwner(details);
        return dated(repository.save(new Milestone(ids.next(), eventId, details, EventDays.of(event, clock))), event);
    }

    @Transactional
    DatedMilestone update(UUID eventId, UUID id, Edit<MilestoneDetails> edit) {
        Event event = events.editable(eventId);
        Milestone milestone = repository.get(eventId, id);
        MilestoneDetails details = edit.of(milestone.version(), milestone.details());
        requireKnownOwner(details);
        milestone.update(details, EventDays.of(event, clock));
        return dated(repository.save(milestone), event);
    }

    @Transactional
    void delete(UUID eventId, UUID id, IfMatch ifMatch) {
        events.editable(eventId);
        Milestone milestone = repository.get(eventId, id);
        ifMatch.require(milestone.version());
        repository.delete(milestone);
    }

    private DatedMilestone dated(Milestone milestone, Event event) {
        return new DatedMilestone(milestone, EventDays.of(event, clock));
    }

    private void requireKnownOwner(MilestoneDetails details) {
        if (details.ownerActorId() != null) {
            actors.requireAll(List.of(details.ownerActorId()), "ownerActorId");
        }
    }
}
