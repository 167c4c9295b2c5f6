package org.encommun.event.lifecycle;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.encommun.defaults.outbox.Snapshot;
import org.encommun.defaults.outbox.StateTopic;
import org.encommun.event.organiser.Organiser;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** A published event on the bus, with times in UTC; the contract is {@code contracts/event.v1.schema.json}. */
public record EventSnapshot(UUID id, long version, EventStatus status, Instant previousStartsAt,
        @JsonUnwrapped @JsonIgnoreProperties( {
                "description", "onlineUrl"}) EventDetails details,
        List<Organiser> organisers) implements Snapshot{

    public static final StateTopic<EventSnapshot> TOPIC = new StateTopic<>("event", 1, EventSnapshot.class,
            EventFact.values());

    static EventSnapshot of(Event event) {
        Instant previousStartsAt = Optional.ofNullable(event.previousStartsAt()).map(OffsetDateTime::toInstant).orElse(null);
        return new EventSnapshot(event.id(), event.version(), event.status(), previousStartsAt,
                event.details().in(ZoneOffset.UTC), event.organisers());
    }
}
