package org.encommun.defaults.conventions;

import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.encommun.defaults.aggregate.Aggregate;
import org.encommun.defaults.outbox.Fact;
import org.encommun.defaults.outbox.Snapshot;
import org.encommun.defaults.text.SingleLineText;

/** A minimal aggregate to test the shared code. */
@Entity
class Room extends Aggregate {

    @Embedded
    private Details details;

    protected Room() {}

    Room(UUID id, Details details) {
        super(id);
        this.details = details;
        register(RoomFact.ADDED);
    }

    void update(Details changed) {
        this.details = changed;
        register(RoomFact.CHANGED);
    }

    Details details() {
        return details;
    }

    State state() {
        return new State(id(), version(), details.seats());
    }

    /** What can happen to a room. */
    enum RoomFact implements Fact {
        /** It was added. */
        ADDED,
        /** Its details changed. */
        CHANGED
    }

    @Embeddable
    record Details(@NotNull @SingleLineText(max = 140) String name, @Min(1) @Max(100_000) int seats) {}

    record State(UUID id, long version, int seats) implements Snapshot {
        @Override
        public UUID scope() {
            return id;
        }
    }
}
