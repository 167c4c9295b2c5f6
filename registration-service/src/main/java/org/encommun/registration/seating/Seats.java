package org.encommun.registration.seating;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Counts the seats of a session, or the places of an event, and decides whether one is free. The caller holds the lock on the
 * row that this is part of, so that the last seat is given once.
 */
@Embeddable
public class Seats {

    @Column(name = "seat_limit")
    private Integer limit;
    @Column(name = "seat_ceiling")
    private Integer ceiling;
    @Column(name = "seats_taken")
    private int taken;

    protected Seats() {}

    /** @param limit how many there are, 1 or more; {@code null} for no limit */
    public Seats(Integer limit) {
        this.limit = limit;
        this.ceiling = limit;
    }

    /**
     * Takes a seat, if there is one.
     *
     * @return whether there was one
     */
    public boolean take() {
        if (!hasFree()) {
            return false;
        }
        taken++;
        return true;
    }

    /**
     * Gives a seat back.
     *
     * @throws IllegalStateException if none is taken
     */
    public void free() {
        if (taken == 0) {
            throw new IllegalStateException("no seat is taken");
        }
        taken--;
        if (limit != null) {
            ceiling = Math.max(limit, taken);
        }
    }

    /**
     * Changes the limit. Seats taken stay taken; while more are taken than the new limit, no further one is given.
     */
    public void limit(Integer newLimit) {
        limit = newLimit;
        ceiling = newLimit == null ? null : Integer.valueOf(Math.max(newLimit, taken));
    }

    /** Whether one is free. */
    public boolean hasFree() {
        return limit == null || taken < limit;
    }

    /** How many there are; {@code null} for no limit. */
    public Integer limit() {
        return limit;
    }

    /** How many are taken. */
    public int taken() {
        return taken;
    }

    /** How many are left, 0 where more are taken than there are; {@code null} for no limit. */
    public Integer left() {
        return limit == null ? null : Integer.valueOf(Math.max(0, limit - taken));
    }
}
