package org.encommun.registration.seating;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * How many seats something has and how many are taken: the one place that decides whether there is one left. Whoever asks holds
 * the
 * lock on the row that this is a part of, so the last seat goes to one person only.
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

    /** @param limit how many there are, 1 or more; {@code null} for as many as come */
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
     * @throws IllegalStateException if none is taken: somebody counted wrong
     */
    public void free() {
        if (taken == 0) {
            throw new IllegalStateException("a seat is given back that was never taken");
        }
        taken--;
        if (limit != null) {
            ceiling = Math.max(limit, taken);
        }
    }

    /**
     * Changes how many there are. Nobody who has a seat loses it; where more are taken than there are now, nobody more gets
     * one.
     */
    public void limit(Integer newLimit) {
        limit = newLimit;
        ceiling = newLimit == null ? null : Integer.valueOf(Math.max(newLimit, taken));
    }

    /** Whether somebody could take one now. */
    public boolean hasFree() {
        return limit == null || taken < limit;
    }

    /** How many there are; {@code null} for as many as come. */
    public Integer limit() {
        return limit;
    }

    /** How many are taken. */
    public int taken() {
        return taken;
    }

    /** How many are left, 0 where more are taken than there are; {@code null} for as many as come. */
    public Integer left() {
        return limit == null ? null : Integer.valueOf(Math.max(0, limit - taken));
    }
}
