package org.encommun.event.programme.draft;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.problem.Refusal;
import org.encommun.event.actor.KnownActorRepository;
import org.encommun.event.axis.WorkAxisRepository;
import org.encommun.event.need.NeedRepository;
import org.encommun.event.programme.SessionDetails;
import org.encommun.event.programme.SessionDetailsBuilder;
import org.encommun.event.speaker.Speaker;
import org.encommun.event.speaker.SpeakerRepository;
import org.encommun.event.venue.RoomRepository;
import org.encommun.event.venue.VenueRepository;
import org.encommun.territory.Territories;

/** Refuses sessions with references that neither the event nor the directory can resolve. */
@ApplicationScoped
public class SessionReferenceCheck {

    private final VenueRepository venues;
    private final RoomRepository rooms;
    private final SpeakerRepository speakers;
    private final KnownActorRepository actors;
    private final NeedRepository needs;
    private final WorkAxisRepository axes;
    private final Territories territories;

    SessionReferenceCheck(VenueRepository venues, RoomRepository rooms, SpeakerRepository speakers, KnownActorRepository actors,
            NeedRepository needs, WorkAxisRepository axes,
            Territories territories) {
        this.venues = venues;
        this.rooms = rooms;
        this.speakers = speakers;
        this.actors = actors;
        this.needs = needs;
        this.axes = axes;
        this.territories = territories;
    }

    /** @throws Refusal with the field that refers to something which does not exist */
    void require(UUID eventId, SessionDetails details) {
        venues.require(eventId, details.venueId());
        rooms.requirePlace(eventId, details.venueId(), details.roomId());
        speakers.lockReferenced(eventId, details.speakerIds());
        actors.requireAll(details.hostIds(), "hostIds");
        needs.lockReferenced(eventId, details.needIds());
        axes.lockReferenced(eventId, details.axisId());
        territories.requireAll(details.audience().territories(), "audience.territories");
    }

    /**
     * Removes from former details the work axes, needs and speakers that have been deleted since.
     *
     * @param former all former details, so that few queries cover all of them
     */
    UnaryOperator<SessionDetails> withoutDeleted(UUID eventId, Collection<SessionDetails> former) {
        Set<UUID> presentSpeakers = speakers.of(eventId).stream().map(Speaker::id).collect(Collectors.toSet());
        Set<UUID> presentNeeds = Set.copyOf(needs.thoseOf(eventId,
                former.stream().flatMap(details -> details.needIds().stream()).distinct().toList()));
        Set<UUID> presentAxes = former.stream().map(SessionDetails::axisId).distinct().filter(id -> axes.has(eventId, id))
                .collect(Collectors.toSet());
        return details -> SessionDetailsBuilder.builder(details)
                .axisId(presentAxes.contains(details.axisId()) ? details.axisId() : null)
                .needIds(details.needIds().stream().filter(presentNeeds::contains).toList())
                .speakerIds(details.speakerIds().stream().filter(presentSpeakers::contains).toList()).build();
    }
}
