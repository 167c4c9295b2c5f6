package org.encommun.directory.survivorship;

import java.time.Instant;
import java.util.Objects;

/**
 * How a record has the value of one field. It does not change while the same value is sent again.
 *
 * @param since when the directory received the value first
 * @param dated the date that the source gives the value, at the latest that of its receipt
 * @param standing with which right
 */
public record Assertion(Instant since, Instant dated, Standing standing) {

    /** All are needed. */
    public Assertion {
        Objects.requireNonNull(since);
        Objects.requireNonNull(dated);
        Objects.requireNonNull(standing);
    }

    /** The same value, confirmed by its source on a later date; what was only repeated is not confirmed by that. */
    public Assertion confirmed(Instant date) {
        return standing == Standing.ADOPTED || !date.isAfter(dated) ? this : new Assertion(since, date, standing);
    }
}
