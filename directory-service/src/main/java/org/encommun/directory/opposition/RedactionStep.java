package org.encommun.directory.opposition;

import java.util.Optional;

/** Where the directory keeps text, in the order in which it is redacted: what others are worked out from goes first. */
public enum RedactionStep {
    /** What networks say of places now, as sent and as read, and what was set aside of it. */
    RECORDS,
    /** Nothing is stored; whoever read a record before it was redacted has finished after it. */
    READERS_OF_RECORDS,
    /** People's choices between values. */
    DECISIONS,
    /** What stands of places: worked out again. */
    PLACES,
    /** What stands of actors, and what is stated here of them. */
    ACTORS,
    /** What records were before. */
    RECORD_HISTORY,
    /** What places were before, which is also what networks were sent. */
    PLACE_HISTORY,
    /** Changes of actors that people propose. */
    PROPOSALS,
    /** Claims to speak for actors. */
    CLAIMS,
    /** What representatives call themselves. */
    REPRESENTATIVES,
    /** How tables are read. */
    MAPPINGS,
    /** The names of networks. */
    NETWORKS,
    /** How networks call their keys. */
    NETWORK_KEYS,
    /** Which ids the feeds of networks have shown. */
    HARVESTED_ITEMS,
    /** How harvests went, with the items that were refused. */
    HARVESTS,
    /** Nothing is redacted; tables that had arrived before are taken in, after which they are deleted. */
    TABLES,
    /** The headings of tables. */
    IMPORTS,
    /** What came of the rows of tables. */
    IMPORT_ROWS,
    /** What was told or is to be told on the bus. */
    OUTBOX,
    /** Nothing is stored; whoever read an event before it was redacted has finished after it. */
    READERS_OF_EVENTS,
    /** The states that feeds serve. */
    FEEDS,
    /** Responses that are kept for requests which are repeated. */
    RESPONSES,
    /** The words and opening hours of the search. */
    SEARCH;

    /** The one after it; empty after the last one. */
    Optional<RedactionStep> next() {
        RedactionStep[] all = values();
        return ordinal() + 1 < all.length ? Optional.of(all[ordinal() + 1]) : Optional.empty();
    }
}
