package org.encommun.event.programme.review;

import java.time.Instant;
import java.time.ZoneOffset;
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
import org.encommun.event.attendance.ExpectedAttendance;
import org.encommun.event.lifecycle.Event;
import org.encommun.event.need.Need;
import org.encommun.event.need.NeedRepository;
import org.encommun.event.period.Period;
import org.encommun.event.programme.Audience;
import org.encommun.event.programme.ParticipantKind;
import org.encommun.event.programme.Programme;
import org.encommun.event.programme.SessionDetails;
import org.encommun.event.programme.draft.Session;
import org.encommun.event.programme.draft.WorkingDraft;
import org.encommun.event.programme.time.Interval;
import org.encommun.event.programme.warning.Warning;
import org.encommun.event.programme.warning.WarningInput;
import org.encommun.event.programme.warning.Warnings;
import org.encommun.event.speaker.Speaker;
import org.encommun.event.speaker.SpeakerRepository;
import org.encommun.event.venue.Room;
import org.encommun.event.venue.Venue;
import org.encommun.territory.Territories;
import org.encommun.territory.Territory;

/** Gathers what warnings are computed from: the working draft, its speakers, the needs, who is expected, and the latest release. */
@ApplicationScoped
public class WarningService {

    private final SpeakerRepository speakers;
    private final NeedRepository needs;
    private final ExpectedAttendance attendance;
    private final KnownActorRepository actors;
    private final Territories territories;

    WarningService(SpeakerRepository speakers, NeedRepository needs, ExpectedAttendance attendance,
            KnownActorRepository actors, Territories territories) {
        this.speakers = speakers;
        this.needs = needs;
        this.attendance = attendance;
        this.actors = actors;
        this.territories = territories;
    }

    /**
     * What organisers should look at before they release a draft.
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

    /** The open needs, without those grouped under one that a session answers: it answers the whole group. */
    private List<UUID> unanswered(UUID eventId, WorkingDraft draft) {
        Set<UUID> named = draft.sessions().stream().flatMap(session -> session.needIds().stream()).collect(Collectors.toSet());
        return needs.openOf(eventId).stream().filter(need -> !named.contains(need.groupedUnderId())).map(Need::id).toList();
    }

    private static WarningInput.Venue venue(Venue venue) {
        return new WarningInput.Venue(venue.id(), venue.details().address().latitude(), venue.details().address().longitude());
    }

    private static WarningInput.Room room(Room room) {
        return new WarningInput.Room(room.id(), room.venueId(), room.capacity(), room.parallelSessions(),
                intervals(room.openings()));
    }

    private static WarningInput.Speaker speaker(Speaker speaker) {
        return new WarningInput.Speaker(speaker.id(), intervals(speaker.available()));
    }

    private static List<Interval> intervals(List<Period> periods) {
        return periods.stream().map(period -> new Interval(period.start(), period.end())).toList();
    }

    private static WarningInput.Session session(Session session) {
        SessionDetails details = session.details(ZoneOffset.UTC);
        return new WarningInput.Session(session.id(), details.type(),
                details.startsAt() == null
                        ? null
                        : interval(details.startsAt().toInstant(), details.endsAt().toInstant()),
                details.venueId(), details.roomId(), details.seats(), audience(details.audience()),
                Set.copyOf(details.speakerIds()), details.speakersMayOverlap(), Set.copyOf(details.needIds()));
    }

    private static WarningInput.Audience audience(Audience audience) {
        return new WarningInput.Audience(Set.copyOf(audience.participantKinds()), words(audience.territories()));
    }

    /** Each territory in one word. */
    private static Set<String> words(Collection<Territory.Part> territories) {
        return territories.stream().map(part -> part.kind() + ":" + part.code()).collect(Collectors.toSet());
    }

    private static WarningInput.Released released(Programme.Session session) {
        return new WarningInput.Released(session.id(), interval(session.startsAt(), session.endsAt()), session.roomId());
    }

    private static Interval interval(Instant start, Instant end) {
        return start == null ? null : new Interval(start, end);
    }

    private List<WarningInput.Participants> participants(UUID eventId) {
        List<ExpectedAttendance.Group> groups = attendance.groups(eventId);
        Map<UUID, KnownActor> known = actors
                .all(groups.stream().map(ExpectedAttendance.Group::actorId).filter(id -> id != null).distinct().toList())
                .stream()
                .collect(Collectors.toMap(KnownActor::id, Function.identity()));
        return groups.stream().map(group -> new WarningInput.Participants(ParticipantKind.valueOf(group.participantKind()),
                words(territoriesOf(known.get(group.actorId()))), group.count())).toList();
    }

    /** People come from where their actor is. */
    private Set<Territory.Part> territoriesOf(KnownActor actor) {
        return actor == null || actor.communeCode() == null
                ? Set.of()
                : territories.withAround(new Territory.Part(Territory.Kind.COMMUNE, actor.communeCode()));
    }
}
