package org.encommun.directory.survivorship;

import java.util.Map;
import java.util.UUID;

/**
 * What one record says of a place or of an organisation.
 *
 * @param recordId the record
 * @param source who sends it
 * @param details the values
 * @param assertions how it has each of them, by field
 */
public record Statement<T extends Record>(UUID recordId, Source source, T details, Map<String, Assertion> assertions) {

    /** Unmodifiable. */
    public Statement {
        assertions = Map.copyOf(assertions);
    }
}
