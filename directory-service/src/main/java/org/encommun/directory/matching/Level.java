package org.encommun.directory.matching;

/** How far two records agree in one field. Not every field has every level, see {@link Field}. */
public enum Level {
    /** They agree. */
    EXACT,
    /** One says all that the other says, and more. */
    CONTAINED,
    /** They agree in the greater part, or in what is less exact: the street without the number, the domain, the organisation. */
    CLOSE,
    /** They agree, but the names are of different places, which may share it: a house, a switchboard, a SIRET. */
    SHARED,
    /** They agree, but by address or name these look like branches of one organisation, which have it in common. */
    BRANCH,
    /** Within two kilometres. */
    NEARBY,
    /** The same street, but another number in it. */
    OTHER_NUMBER,
    /** The same street, but in another commune. */
    OTHER_COMMUNE,
    /** They disagree. */
    DIFFERENT,
    /** What there is to say follows from another field that has been counted. Counts as nothing. */
    IMPLIED,
    /** One of the two does not say, so there is nothing to compare. Counts as nothing. */
    MISSING;

    /** Whether the level counts as nothing by its meaning, so that no weight is trained for it. */
    boolean isNeutral() {
        return this == IMPLIED || this == MISSING;
    }
}
