package org.encommun.event.programme;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.territory.Territories;
import org.encommun.defaults.territory.Territory;
import org.encommun.event.Event;
import org.encommun.event.actor.KnownActor;
import org.encommun.event.actor.KnownActors;
import org.encommun.event.need.Need;
import org.encommun.event.need.Needs;
import org.encommun.event.programme.warning.Draft;
import org.encommun.event.programme.warning.Period;
import org.encommun.event.programme.warning.Thresholds;
import org.encommun.event.programme.warning.Warning;
import org.encommun.event.programme.warning.Warnings;
import org.encommun.event.speaker.Speaker;
import org.encommun.event.speaker.Speakers;
import org.encommun.event.turnout.Turnout;
import org.encommun.event.venue.Room;
import org.encommun.event.venue.Venue;

/** Gathers what warnings are drawn from: the working draft, its speakers, the needs, who comes, and what was released last. */
@ApplicationScoped
class WarningDesk {

    private final Speakers speakers;
    private final Needs needs;
    private final Turnout turnout;
    private final KnownActors actors;
    private final Territories territories;

    WarningDesk(Speakers speakers, Needs needs, Turnout turnout, KnownActors actors, Territories territories) {
        this.speakers = speakers;
        this.needs = needs;
        this.turnout = turnout;
        this.actors = actors;
        this.territories = territories;
    }

    /** What its organisers should look at before they release a draft. */
    List<Warning> warnings(Event event, WorkingDraft draft, Programme released, Thresholds thresholds) {
        return Warnings.of(new Draft(event.zone(), new Period(event.startsAt(), event.endsAt()),
                draft.venues().stream().map(WarningDesk::venue).toList(),
                draft.rooms().stream().map(WarningDesk::room).toList(),
                speakers.of(event.id()).stream().map(WarningDesk::speaker).toList(),
                draft.sessions().stream().map(Session::warned).toList(),
                unanswered(event.id(), draft), participants(event.id()),
                turnout.seatsTaken(event.id()), released.sessions().stream().map(WarningDesk::released).toList(), thresholds));
    }

    /** The needs that wait for an answer, but for those under one that a session names: what answers the group answers them. */
    private List<UUID> unanswered(UUID eventId, WorkingDraft draft) {
        Set<UUID> named = draft.sessions().stream().flatMap(session -> session.needIds().stream()).collect(Collectors.toSet());
        return needs.openOf(eventId).stream().filter(need -> !named.contains(need.groupedUnderId())).map(Need::id).toList();
    }

    private static Draft.Venue venue(Venue venue) {
        return new Draft.Venue(venue.id(), venue.address().latitude(), venue.address().longitude());
    }

    private static Draft.Room room(Room room) {
        return new Draft.Room(room.id(), room.venueId(), room.capacity(), room.parallelSessions(), periods(room.openings()));
    }

    private static Draft.Speaker speaker(Speaker speaker) {
        return new Draft.Speaker(speaker.id(), periods(speaker.available()));
    }

    private static List<Period> periods(List<org.encommun.event.Period> periods) {
        return periods.stream().map(period -> new Period(period.start(), period.end())).toList();
    }

    private static Draft.Released released(Programme.Session session) {
        return new Draft.Released(session.id(), period(session.startsAt(), session.endsAt()), session.roomId());
    }

    static Period period(Instant start, Instant end) {
        return start == null ? null : new Period(start, end);
    }

    private List<Draft.Participants> participants(UUID eventId) {
        List<Turnout.Group> groups = turnout.groups(eventId);
        Map<UUID, KnownActor> known = actors
                .all(groups.stream().map(Turnout.Group::actorId).filter(id -> id != null).distinct().toList()).stream()
                .collect(Collectors.toMap(KnownActor::id, Function.identity()));
        return groups.stream().map(group -> new Draft.Participants(ParticipantKind.valueOf(group.participantKind()),
                places(known.get(group.actorId())), group.count())).toList();
    }

    /** Somebody comes from where their actor is. */
    private Set<Territory.Part> places(KnownActor actor) {
        return actor == null || actor.communeCode() == null
                ? Set.of()
                : territories.withAround(new Territory.Part(Territory.Kind.COMMUNE, actor.communeCode()));
    }
}
