package org.encommun.event.programme;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** A room of an event, on site or by video. */
@Entity
class Room {

    @Id
    private UUID id;
    @Version
    private long version;
    @Column(name = "event_id")
    private UUID eventId;
    private String name;
    private int capacity;

    protected Room() {}

    Room(UUID id, UUID eventId, String name, int capacity) {
        this.id = id;
        this.eventId = eventId;
        this.name = name;
        this.capacity = capacity;
    }

    boolean belongsTo(UUID event) {
        return eventId.equals(event);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String name() {
        return name;
    }

    int capacity() {
        return capacity;
    }
}
