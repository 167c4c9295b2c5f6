package org.encommun.directory.hours;

import java.util.List;
import java.util.Optional;

import org.encommun.directory.hours.OpeningHoursFault.Cause;

import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.Util;

/**
 * The opening hours of a place in the syntax of OpenStreetMap, which the national standard prescribes for {@code horaires}:
 * {@code Mo-Fr 09:00-12:00,14:00-18:30; Sa 08:30-12:00; PH off}. Equal if they are written equally in canonical form.
 *
 * @see <a href="https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification">the specification, version 0.7.2</a>
 */
public final class OpeningHours {

    /** The longest text that is read, in characters; OpenStreetMap itself stops at 255. */
    public static final int MAX_LENGTH = 2_000;

    private final List<Rule> rules;
    private final String canonical;

    OpeningHours(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        this.canonical = Util.rulesToOpeningHoursString(rules);
    }

    /** Reads opening hours that follow the syntax, and says of others why they do not. */
    public static OpeningHoursReading parse(String text) {
        if (text.isBlank()) {
            return OpeningHoursReading.faulty(Cause.EMPTY, "", Optional.empty());
        }
        if (text.length() > MAX_LENGTH) {
            return OpeningHoursReading.faulty(Cause.TOO_LONG, "", Optional.empty());
        }
        return new SyntaxReader(text.strip()).read();
    }

    /** The canonical form: two digits for hours, capital letters as in the specification, no needless spaces. */
    public String canonical() {
        return canonical;
    }

    List<Rule> rules() {
        return rules;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OpeningHours that && canonical.equals(that.canonical);
    }

    @Override
    public int hashCode() {
        return canonical.hashCode();
    }

    @Override
    public String toString() {
        return canonical;
    }
}
