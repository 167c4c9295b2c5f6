package org.encommun.defaults.conventions;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.encommun.defaults.outbox.Snapshot;
import org.encommun.defaults.text.SingleLineText;

/** The smallest aggregate that the shared code can be tried on. */
@Entity
class Room {

    @Id
    private UUID id;
    @Version
    private long version;
    private String name;
    private int seats;

    protected Room() {}

    Room(UUID id, Details details) {
        this.id = id;
        change(details);
    }

    void change(Details details) {
        this.name = details.name();
        this.seats = details.seats();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    Details details() {
        return new Details(name, seats);
    }

    State state() {
        return new State(id, version, seats);
    }

    record Details(@NotNull @SingleLineText(max = 140) String name, @Min(1) @Max(100_000) int seats) {}

    record State(UUID id, long version, int seats) implements Snapshot {
        @Override
        public UUID scope() {
            return id;
        }
    }
}
