package org.encommun.directory.hours;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;

import org.encommun.defaults.text.Bundles;

/**
 * Why a text is not opening hours.
 *
 * @param cause the kind of fault
 * @param at where the text cannot be understood: the part of it that begins there, at most 20 characters; empty if that is not
 *            known
 * @param suggestion what the text probably means, as correct opening hours; absent where nothing is probable. It is never
 *            applied without somebody who confirms it.
 */
public record OpeningHoursFault(Cause cause, String at, Optional<String> suggestion) {

    /** The kinds of fault. */
    public enum Cause {
        /** There is no rule in it. */
        EMPTY,
        /** It is longer than {@link OpeningHours#MAX_LENGTH}. */
        TOO_LONG,
        /** It does not follow the syntax, and where it does not is known. */
        NOT_UNDERSTOOD_AT,
        /** It does not follow the syntax. */
        NOT_UNDERSTOOD
    }

    /** The cause for users, in French. */
    public String text() {
        return new MessageFormat(Bundles.text(OpeningHoursFault.class, "faults", Locale.FRENCH, cause.name()), Locale.FRENCH)
                .format(new Object[]{at, OpeningHours.MAX_LENGTH});
    }
}
