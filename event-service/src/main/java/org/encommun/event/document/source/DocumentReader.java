package org.encommun.event.document.source;

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
import org.encommun.event.attendance.ExpectedAttendanceRepository;
import org.encommun.event.document.source.DocumentSource.PublishedOrganiser;
import org.encommun.event.document.source.DocumentSource.PublishedSpeaker;
import org.encommun.event.lifecycle.Event;
import org.encommun.event.lifecycle.EventRepository;
import org.encommun.event.organiser.Organiser;
import org.encommun.event.programme.release.PublishedRelease;
import org.encommun.event.programme.release.Release;
import org.encommun.event.programme.release.ReleaseRepository;
import org.encommun.event.speaker.Speaker;
import org.encommun.event.speaker.SpeakerRepository;

/** Reads what the public documents of an event are made of, with as many queries for three hundred sessions as for one. */
@ApplicationScoped
public class DocumentReader {

    private final EventRepository eventRepository;
    private final ReleaseRepository releaseRepository;
    private final SpeakerRepository speakerRepository;
    private final PublishedNames names;
    private final ExpectedAttendanceRepository attendanceRepository;

    DocumentReader(EventRepository eventRepository, ReleaseRepository releaseRepository, SpeakerRepository speakerRepository,
            PublishedNames names, ExpectedAttendanceRepository attendanceRepository) {
        this.eventRepository = eventRepository;
        this.releaseRepository = releaseRepository;
        this.speakerRepository = speakerRepository;
        this.names = names;
        this.attendanceRepository = attendanceRepository;
    }

    /**
     * @param base the address under which the service is reached
     * @throws Refusal {@link CommonProblem#NOT_FOUND} if there is no such event, or it is a draft: that has no
     *         documents, not even
     *         for its organisers
     */
    public DocumentSource read(UUID eventId, URI base) {
        Event event = eventRepository.findByIdOptional(eventId).filter(Event::isPublic)
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
        PublishedRelease release = releaseRepository.latest(eventId).map(Release::published).orElse(null);
        List<Organiser> organisers = event.organisers().stream().filter(Organiser::hasAgreed)
                .toList();
        List<Speaker> speakers = release == null ? List.of() : speakerRepository.of(eventId);
        Map<UUID, String> actorNames = names.ofActors(actorIds(organisers, release, speakers));
        return new DocumentSource(eventId, event.details(), event.status(), event.sequence(), event.changedAt(),
                event.previousStartsAt(), names.ofCommune(event.details().communeCode()), organisers(organisers, actorNames),
                release, actorNames, speakers(speakers, actorNames), remainingPlaces(event), base);
    }

    private static Set<UUID> actorIds(List<Organiser> organisers, PublishedRelease release, List<Speaker> speakers) {
        Stream<UUID> hosts = release == null
                ? Stream.of()
                : Stream.of(release.programme().sessions(), release.programme().cancelled()).flatMap(List::stream)
                        .flatMap(session -> session.details().hostIds().stream());
        return Stream.of(organisers.stream().map(Organiser::actorId), hosts, speakers.stream().map(Speaker::actorId))
                .flatMap(Function.identity()).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static List<PublishedOrganiser> organisers(List<Organiser> organisers, Map<UUID, String> names) {
        return organisers.stream().filter(organiser -> names.containsKey(organiser.actorId()))
                .map(organiser -> new PublishedOrganiser(organiser.actorId(), names.get(organiser.actorId()),
                        organiser.part().role(), organiser.statement()))
                .toList();
    }

    private static Map<UUID, PublishedSpeaker> speakers(List<Speaker> speakers, Map<UUID, String> names) {
        return speakers.stream().collect(Collectors.toMap(Speaker::id, speaker -> new PublishedSpeaker(speaker.id(),
                speaker.number(), speaker.publishedName(), names.get(speaker.actorId()))));
    }

    /** How many people can still register; {@code null} for no limit. */
    private Integer remainingPlaces(Event event) {
        Integer places = event.totalCapacity();
        return places == null ? null : Integer.valueOf(Math.max(0, places - attendanceRepository.placesTaken(event.id())));
    }
}
