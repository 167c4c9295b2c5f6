package org.encommun.event.programme;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.problem.Refusal;
import org.encommun.defaults.territory.Territories;
import org.encommun.event.actor.KnownActors;
import org.encommun.event.axis.WorkAxes;
import org.encommun.event.need.Needs;
import org.encommun.event.speaker.Speaker;
import org.encommun.event.speaker.Speakers;
import org.encommun.event.venue.Rooms;
import org.encommun.event.venue.Venues;

/** What sessions name: each thing must be the event's own, or the directory's. */
@ApplicationScoped
class SessionReferences {

    private final Venues venues;
    private final Rooms rooms;
    private final Speakers speakers;
    private final KnownActors actors;
    private final Needs needs;
    private final WorkAxes axes;
    private final Territories territories;

    SessionReferences(Venues venues, Rooms rooms, Speakers speakers, KnownActors actors, Needs needs, WorkAxes axes,
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
        speakers.requireAll(eventId, details.speakerIds());
        actors.requireAll(details.hostIds(), "hostIds");
        needs.requireAll(eventId, details.needIds());
        axes.requireOf(eventId, details.axisId());
        territories.requireAll(details.audience().territories(), "audience.territories");
    }

    /** The details without what they name and what is no longer there. */
    SessionDetails stillThere(UUID eventId, SessionDetails details) {
        Set<UUID> present = speakers.of(eventId).stream().map(Speaker::id).collect(Collectors.toSet());
        return details.withReferences(axes.has(eventId, details.axisId()) ? details.axisId() : null,
                needs.thoseOf(eventId, details.needIds()), details.speakerIds().stream().filter(present::contains).toList());
    }
}
