package org.encommun.directory.search.text;

import java.util.List;

/**
 * The words of a text as PostgreSQL looks for them.
 *
 * @param all a {@code tsquery} for places that have all of them; empty text if there are none, such as of "de la"
 * @param stems each word as it is in the index
 */
public record TextQuery(String all, List<String> stems) {

    /** A {@code tsquery} for places that have one of them at least. */
    public String any() {
        return all.replace(" & ", " | ");
    }

    /** The words as they are in the index with their département. */
    public String[] within(String departement) {
        return stems.stream().map(stem -> departement + ":" + stem).toArray(String[]::new);
    }
}
