package org.encommun.event.document;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;
import org.encommun.event.actor.KnownActor;
import org.encommun.event.actor.KnownActorRepository;
import org.encommun.event.attendance.ExpectedAttendanceRepository;
import org.encommun.event.document.DocumentSource.PublishedOrganiser;
import org.encommun.event.document.DocumentSource.PublishedSpeaker;
import org.encommun.event.lifecycle.Event;
import org.encommun.event.lifecycle.EventDetails;
import org.encommun.event.lifecycle.EventRepository;
import org.encommun.event.organiser.Agreement;
import org.encommun.event.organiser.Organiser;
import org.encommun.event.programme.release.PublishedRelease;
import org.encommun.event.programme.release.Release;
import org.encommun.event.programme.release.ReleaseRepository;
import org.encommun.event.speaker.Speaker;
import org.encommun.event.speaker.SpeakerRepository;
import org.encommun.territory.Territories;
import org.encommun.territory.Territory;

/** Gathers what the public documents of an event are made of, with as many queries for three hundred sessions as for one. */
@ApplicationScoped
class DocumentReader {

    private final EventRepository events;
    private final ReleaseRepository releases;
    private final SpeakerRepository speakers;
    private final KnownActorRepository actors;
    private final ExpectedAttendanceRepository turnout;
    private final Territories territories;

    DocumentReader(EventRepository events, ReleaseRepository releases, SpeakerRepository speakers,
            KnownActorRepository actors, ExpectedAttendanceRepository turnout,
            Territories territories) {
        this.events = events;
        this.releases = releases;
        this.speakers = speakers;
        this.actors = actors;
        this.turnout = turnout;
        this.territories = territories;
    }

    /**
     * @param base the address under which the service is reached
     * @throws Refusal {@link CommonProblem#NOT_FOUND} if there is no such event, or it is a draft: that has no
     *         documents, not even for its
     *         organisers
     */
    DocumentSource read(UUID eventId, URI base) {
        Event event = events.findByIdOptional(eventId).filter(Event::isPublic)
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
        PublishedRelease release = releases.latest(eventId).map(Release::published).orElse(null);
        List<Organiser> organisers = event.organisers().stream().filter(organiser -> organiser.agreement() == Agreement.AGREED)
                .toList();
        List<Speaker> known = release == null ? List.of() : speakers.of(eventId);
        Map<UUID, String> names = names(organisers, release, known);
        return new DocumentSource(eventId, event.details(), event.status(), event.sequence(), event.changedAt(),
                event.previousStartsAt(), communeName(event.details()), organisers(organisers, names), release, names,
                speakers(known, names), remainingPlaces(event), base);
    }

    private Map<UUID, String> names(List<Organiser> organisers, PublishedRelease release, List<Speaker> known) {
        Stream<UUID> hosts = release == null
                ? Stream.of()
                : Stream.of(release.programme().sessions(), release.programme().cancelled()).flatMap(List::stream)
                        .flatMap(session -> session.details().hostIds().stream());
        Set<UUID> named = Stream.of(organisers.stream().map(Organiser::actorId), hosts, known.stream().map(Speaker::actorId))
                .flatMap(Function.identity()).filter(Objects::nonNull).collect(Collectors.toSet());
        return actors.all(named).stream().collect(Collectors.toMap(KnownActor::id, KnownActor::name));
    }

    private String communeName(EventDetails details) {
        return details.communeCode() == null
                ? null
                : territories.find(Territory.Kind.COMMUNE, details.communeCode()).map(Territory::name).orElse(null);
    }

    private static List<PublishedOrganiser> organisers(List<Organiser> organisers, Map<UUID, String> names) {
        return organisers.stream().filter(organiser -> names.containsKey(organiser.actorId()))
                .map(organiser -> new PublishedOrganiser(organiser.actorId(), names.get(organiser.actorId()), organiser.role()))
                .toList();
    }

    private static Map<UUID, PublishedSpeaker> speakers(List<Speaker> known, Map<UUID, String> names) {
        return known.stream().collect(Collectors.toMap(Speaker::id, speaker -> new PublishedSpeaker(speaker.id(),
                speaker.number(), speaker.publishedName(), names.get(speaker.actorId()))));
    }

    /** How many people can still register; {@code null} for no limit. */
    private Integer remainingPlaces(Event event) {
        Integer places = event.totalCapacity();
        return places == null ? null : Integer.valueOf(Math.max(0, places - turnout.placesTaken(event.id())));
    }
}
