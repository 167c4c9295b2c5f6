package org.encommun.directory.search;

/** What places that were found can be counted by. Each is the first part of the tags of {@code place_search}. */
public enum SearchFacet {
    /** The kind of organisation, by the code of the national standard. */
    KIND,
    /** What people are helped with. */
    SERVICE,
    /** For whom a place is meant in particular. */
    AUDIENCE,
    /** Which special needs are taken care of. */
    SPECIAL_CARE,
    /** What people pay. */
    FEE,
    /** Trainings of the staff and labels, of the standard's list or others. */
    LABEL,
    /** National programmes. */
    PROGRAMME,
    /** Whether its page of accessibility is known: {@code PAGE}. */
    ACCESSIBILITY,
    /** The EPCI, by its SIREN. */
    EPCI,
    /** The département, by its code. */
    DEPARTEMENT,
    /** The région, by its code. */
    REGION,
    /** Whether it is open at the time that was asked for, of those that match everything else. */
    OPENING;

    /** The tag of a place that has a term. */
    String tag(String term) {
        return name() + ":" + term;
    }
}
