package org.encommun.event.programme.draft;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.problem.Refusal;
import org.encommun.event.actor.KnownActorRepository;
import org.encommun.event.axis.WorkAxisRepository;
import org.encommun.event.need.NeedRepository;
import org.encommun.event.programme.SessionDetails;
import org.encommun.event.speaker.Speaker;
import org.encommun.event.speaker.SpeakerRepository;
import org.encommun.event.venue.RoomRepository;
import org.encommun.event.venue.VenueRepository;
import org.encommun.territory.Territories;

/** What sessions name: each thing must be the event's own, or the directory's. */
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

    /** @throws Refusal with the field that names something which is not there */
    void require(UUID eventId, SessionDetails details) {
        venues.require(eventId, details.venueId());
        rooms.requirePlace(eventId, details.venueId(), details.roomId());
        speakers.lockReferenced(eventId, details.speakerIds());
        actors.requireAll(details.hostIds(), "hostIds");
        needs.lockReferenced(eventId, details.needIds());
        axes.lockReferenced(eventId, details.axisId());
        territories.requireAll(details.audience().territories(), "audience.territories");
    }

    /** The details without what they name and what is no longer there. */
    public SessionDetails stillThere(UUID eventId, SessionDetails details) {
        Set<UUID> present = speakers.of(eventId).stream().map(Speaker::id).collect(Collectors.toSet());
        return details.withReferences(axes.has(eventId, details.axisId()) ? details.axisId() : null,
                needs.thoseOf(eventId, details.needIds()), details.speakerIds().stream().filter(present::contains).toList());
    }
}
