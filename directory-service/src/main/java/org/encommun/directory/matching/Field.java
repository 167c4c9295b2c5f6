package org.encommun.directory.matching;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What two records are compared by. */
public enum Field {
    /** The words of the name that set the place apart, without its kind and its commune; rare ones count more. */
    NAME(Level.EXACT, Level.CONTAINED, Level.CLOSE, Level.DIFFERENT),
    /** The kinds of place that the names tell. */
    KIND(Level.EXACT, Level.DIFFERENT),
    /** Street and number. */
    STREET(Level.EXACT, Level.CLOSE, Level.SHARED, Level.OTHER_NUMBER, Level.OTHER_COMMUNE, Level.DIFFERENT),
    /** The commune; close means another commune of the same postal code. */
    COMMUNE(Level.EXACT, Level.CLOSE, Level.DIFFERENT),
    /** The distance between the coordinates: exact to 60 m, close to 300 m, nearby to 2 km. */
    DISTANCE(Level.EXACT, Level.CLOSE, Level.NEARBY, Level.DIFFERENT),
    /** The SIRET; close means another establishment of the same SIREN. */
    SIRET(Level.EXACT, Level.CLOSE, Level.SHARED, Level.BRANCH, Level.DIFFERENT),
    /** The telephone number. */
    PHONE(Level.EXACT, Level.SHARED, Level.BRANCH, Level.DIFFERENT),
    /** The mailbox; close means another one of the same organisation's domain. */
    EMAIL(Level.EXACT, Level.CLOSE, Level.SHARED, Level.BRANCH, Level.DIFFERENT),
    /** The page; close means another one of the same organisation's domain. */
    WEBSITE(Level.EXACT, Level.CLOSE, Level.SHARED, Level.BRANCH, Level.DIFFERENT);

    private final Set<Level> levels;

    Field(Level... levels) {
        this.levels = Collections.unmodifiableSet(EnumSet.copyOf(Arrays.asList(levels)));
    }

    /** The levels that carry a weight. */
    public Set<Level> levels() {
        return levels;
    }
}
