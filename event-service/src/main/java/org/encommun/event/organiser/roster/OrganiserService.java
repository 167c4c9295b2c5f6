package org.encommun.event.organiser.roster;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.encommun.defaults.precondition.Edit;
import org.encommun.defaults.precondition.IfMatch;
import org.encommun.event.actor.KnownActor;
import org.encommun.event.actor.KnownActorRepository;
import org.encommun.event.lifecycle.Event;
import org.encommun.event.lifecycle.EventAccess;
import org.encommun.event.lifecycle.EventRepository;
import org.encommun.event.organiser.Organiser;
import org.encommun.event.organiser.OrganiserPart;

/** Adds, reads, changes and removes the organisers of events. A change of an organiser is a change of its event. */
@ApplicationScoped
public class OrganiserService {

    private final EventAccess access;
    private final EventRepository repository;
    private final KnownActorRepository actorRepository;
    private final Clock clock;

    OrganiserService(EventAccess access, EventRepository repository, KnownActorRepository actorRepository, Clock clock) {
        this.access = access;
        this.repository = repository;
        this.actorRepository = actorRepository;
        this.clock = clock;
    }

    List<NamedOrganiser> list(UUID eventId) {
        Event event = access.readable(eventId);
        return named(event, event.organisers());
    }

    NamedOrganiser get(UUID eventId, UUID actorId) {
        return named(access.readable(eventId), actorId);
    }

    @Transactional
    NamedOrganiser add(UUID eventId, NewOrganiser request) {
        Event event = access.forOrganiser(eventId);
        actorRepository.requireActive(List.of(request.actorId()), "actorId");
        event.addOrganiser(request.actorId(), request.part(), clock.instant());
        return named(repository.save(event), request.actorId());
    }

    @Transactional
    NamedOrganiser update(UUID eventId, UUID actorId, Edit<OrganiserPart> edit) {
        Event event = access.forOrganiser(eventId);
        OrganiserPart part = edit.of(event.version(), event.organiser(actorId).part());
        event.updateOrganiser(actorId, part, access.spokenForByTeam(event), clock.instant());
        return named(repository.save(event), actorId);
    }

    @Transactional
    void remove(UUID eventId, UUID actorId, IfMatch ifMatch) {
        Event event = access.forOrganiser(eventId);
        event.organiser(actorId);
        ifMatch.require(event.version());
        event.removeOrganiser(actorId, access.spokenForByTeam(event), clock.instant());
        repository.save(event);
    }

    /** Confirms the part of an actor, as its representative. */
    @Transactional
    NamedOrganiser confirm(UUID eventId, UUID actorId, IfMatch ifMatch) {
        Event event = access.forRepresentative(eventId, actorId);
        ifMatch.require(event.version());
        event.confirmOrganiser(actorId, clock.instant());
        return named(repository.save(event), actorId);
    }

    /** Withdraws the part of an actor, as its representative. */
    @Transactional
    void withdraw(UUID eventId, UUID actorId, IfMatch ifMatch) {
        Event event = access.forRepresentative(eventId, actorId);
        ifMatch.require(event.version());
        event.withdrawOrganiser(actorId, clock.instant());
        repository.save(event);
    }

    private NamedOrganiser named(Event event, UUID actorId) {
        return named(event, List.of(event.organiser(actorId))).get(0);
    }

    private List<NamedOrganiser> named(Event event, List<Organiser> organisers) {
        Map<UUID, String> names = actorRepository.all(organisers.stream().map(Organiser::actorId).toList()).stream()
                .collect(Collectors.toMap(KnownActor::id, KnownActor::name));
        return organisers.stream()
                .map(organiser -> new NamedOrganiser(organiser, names.get(organiser.actorId()), event.version())).toList();
    }
}
