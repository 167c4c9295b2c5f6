package org.encommun.event.preparation;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.encommun.defaults.identity.UuidGenerator;
import org.encommun.event.lifecycle.EventAccess;

/** Adds the milestones of a template to an event. */
@ApplicationScoped
class MilestoneTemplateService {

    private final EventAccess events;
    private final MilestoneRepository repository;
    private final MilestoneTemplates templates;
    private final UuidGenerator ids;
    private final Clock clock;

    MilestoneTemplateService(EventAccess events, MilestoneRepository repository, MilestoneTemplates templates,
            UuidGenerator ids, Clock clock) {
        this.events = events;
        this.repository = repository;
        this.templates = templates;
        this.ids = ids;
        this.clock = clock;
    }

    /** Adds the milestones that the event does not have from any template yet. */
    @Transactional
    List<DatedMilestone> add(UUID eventId, MilestoneTemplate template) {
        // serialised: the second of two concurrent requests finds the milestones of the first
        EventDays days = EventDays.of(events.lockEditable(eventId), clock);
        List<Milestone> added = templates.missing(template, repository.templateKeys(eventId)).stream()
                .map(proposed -> new Milestone(ids.next(), eventId, proposed, days)).toList();
        repository.saveAll(added);
        return added.stream().map(milestone -> new DatedMilestone(milestone, days)).toList();
    }
}
