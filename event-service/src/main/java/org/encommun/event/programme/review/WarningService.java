package org.encommun.event.programme.review;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.event.actor.KnownActor;
import org.encommun.event.actor.KnownActorRepository;
import org.encommun.event.attendance.ExpectedAttendanceRepository;
import org.encommun.event.lifecycle.Event;
import org.encommun.event.need.Need;
import org.encommun.event.need.NeedRepository;
import org.encommun.event.period.Period;
import org.encommun.event.programme.Audience;
import org.encommun.event.programme.ParticipantKind;
import org.encommun.event.programme.Programme;
import org.encommun.event.programme.SessionDetails;
import org.encommun.event.programme.draft.WorkingDraft;
import org.encommun.event.programme.time.Interval;
import org.encommun.event.programme.warning.Warning;
import org.encommun.event.programme.warning.WarningInput;
import org.encommun.event.programme.warning.Warnings;
import org.encommun.event.speaker.Speaker;
import org.encommun.event.speaker.SpeakerRepository;
import org.encommun.event.venue.RoomDetails;
import org.encommun.territory.Territories;
import org.encommun.territory.Territory;

/**
 * Collects the input of warnings: the working draft, its speakers, the needs, the expected attendance, and the latest release.
 */
@ApplicationScoped
public class WarningService {

    private final SpeakerRepository speakers;
    private final NeedRepository needs;
    private final ExpectedAttendanceRepository attendance;
    private final KnownActorRepository actors;
    private final Territories territories;

    WarningService(SpeakerRepository speakers, NeedRepository needs, ExpectedAttendanceRepository attendance,
            KnownActorRepository actors, Territories territories) {
        this.speakers = speakers;
        this.needs = needs;
        this.attendance = attendance;
        this.actors = actors;
        this.territories = territories;
    }

    /**
     * The warnings about a draft.
     *
     * @param released the latest release; an empty programme before the first
     */
    public List<Warning> warnings(Event event, WorkingDraft draft, Programme released, Thresholds thresholds) {
        return Warnings.of(new WarningInput(event.zone(), new Interval(event.startsAt(), event.endsAt()),
                draft.venues().stream().map(WarningService::venue).toList(),
                draft.rooms().stream().map(WarningService::room).toList(),
                speakers.of(event.id()).stream().map(WarningService::speaker).toList(),
                draft.sessions().stream().map(WarningService::session).toList(),
                unanswered(event.id(), draft), participants(event.id()),
                attendance.seatsTaken(event.id()), released.sessions().stream().map(WarningService::released).toList(),
                thresholds.limits()));
    }

    /** The open needs, without those grouped under one that a session addresses: it addresses the whole group. */
    private List<UUID> unanswered(UUID eventId, WorkingDraft draft) {
        Set<UUID> named = draft.sessions().stream().flatMap(session -> session.details().needIds().stream())
                .collect(Collectors.toSet());
        return needs.openOf(eventId).stream().filter(need -> !named.contains(need.groupedUnderId())).map(Need::id).toList();
    }

    private static WarningInput.Venue venue(Programme.Venue venue) {
        return new WarningInput.Venue(venue.id(), venue.details().address().latitude(), venue.details().address().longitude());
    }

    private static WarningInput.Room room(Programme.Room room) {
        RoomDetails details = room.details();
        return new WarningInput.Room(room.id(), details.venueId(), details.capacity(), details.parallelSessions(),
                intervals(details.openings()));
    }

    private static WarningInput.Speaker speaker(Speaker speaker) {
        return new WarningInput.Speaker(speaker.id(), intervals(speaker.details().available()));
    }

    private static List<Interval> intervals(List<Period> periods) {
        return periods.stream().map(period -> new Interval(period.start(), period.end())).toList();
    }

    private static WarningInput.Session session(WorkingDraft.Session session) {
        SessionDetails details = session.details();
        return new WarningInput.Session(session.id(), details.type(), interval(details), details.venueId(), details.roomId(),
                details.seats(), audience(details.audience()), Set.copyOf(details.speakerIds()), details.speakersMayOverlap(),
                Set.copyOf(details.needIds()));
    }

    private static WarningInput.Released released(Programme.Session session) {
        return new WarningInput.Released(session.id(), interval(session.details()), session.details().roomId());
    }

    private static Interval interval(SessionDetails details) {
        return details.startsAt() == null ? null : new Interval(details.start(), details.end());
    }

    private static WarningInput.Audience audience(Audience audience) {
        return new WarningInput.Audience(Set.copyOf(audience.participantKinds()), words(audience.territories()));
    }

    /** The keys of territories. */
    private static Set<String> words(Collection<Territory.Part> territories) {
        return territories.stream().map(Territory.Part::key).collect(Collectors.toSet());
    }

    private List<WarningInput.Participants> participants(UUID eventId) {
        List<ExpectedAttendanceRepository.Group> groups = attendance.groups(eventId);
        Map<UUID, KnownActor> known = actors
                .all(groups.stream().map(ExpectedAttendanceRepository.Group::actorId).filter(id -> id != null).distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(KnownActor::id, Function.identity()));
        return groups.stream().map(group -> new WarningInput.Participants(ParticipantKind.valueOf(group.participantKind()),
                words(territoriesOf(known.get(group.actorId()))), group.count())).toList();
    }

    /** The territories of an actor, which stand for those of its people. */
    private Set<Territory.Part> territoriesOf(KnownActor actor) {
        return actor == null || actor.communeCode() == null
                ? Set.of()
                : territories.withAround(new Territory.Part(Territory.Kind.COMMUNE, actor.communeCode()));
    }
}
