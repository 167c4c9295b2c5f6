package org.encommun.event.lifecycle;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.encommun.defaults.outbox.Snapshot;
import org.encommun.defaults.outbox.StateTopic;
import org.encommun.territory.Territory;

/** A published event as it goes over the bus; the contract is {@code contracts/event.v1.schema.json}. */
public record EventSnapshot(UUID id, long version, String slug, String title, EventLevel level, AttendanceMode mode,
        EventStatus status,
        Instant startsAt, Instant endsAt, String timeZone, String communeCode, Integer capacity,
        Integer onlineCapacity, UUID previousEditionId, Instant previousStartsAt, String website, List<String> themes,
        List<Territory.Part> territories, Instant registrationOpensAt,
        Instant registrationClosesAt, List<OrganiserState> organisers) implements Snapshot {

    public static final StateTopic<EventSnapshot> TOPIC = new StateTopic<>("event", 1, EventSnapshot.class);

    /** The part of one actor. */
    record OrganiserState(UUID actorId, OrganiserRole role, Agreement agreement, List<Contribution> contributions) {

        public static OrganiserState of(Organiser organiser) {
            return new OrganiserState(organiser.actorId(), organiser.role(), organiser.agreement(), organiser.contributions());
        }
    }

    public static EventSnapshot of(Event event) {
        EventDetails details = event.details();
        return new EventSnapshot(event.id(), event.version(), details.slug(), details.title(), details.level(), details.mode(),
                event.status(), details.startsAt().toInstant(), details.endsAt().toInstant(), details.timeZone(),
                details.communeCode(), details.capacity(), details.onlineCapacity(), details.previousEditionId(),
                event.previousStartsAt() == null ? null : event.previousStartsAt().toInstant(), details.website(),
                details.themes(), details.territories(), details.registrationOpensAt().toInstant(),
                details.registrationClosesAt().toInstant(), event.organisers().stream().map(OrganiserState::of).toList());
    }

    /** Tells the outbox which topic this service owns. */
    static final class Owned {
        @Produces
        @Singleton
        StateTopic<EventSnapshot> topic() {
            return TOPIC;
        }
    }
}
