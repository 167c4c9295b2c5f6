package org.encommun.directory.survivorship;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the directory says of a place or of an organisation: of each field the value that stands, and where it comes from.
 *
 * @param origins by field, in the order of the fields; of those that have a value
 */
public record Golden<T extends Record>(T details, Map<String, Origin> origins) {

    /** Unmodifiable. */
    public Golden {
        origins = Collections.unmodifiableMap(new LinkedHashMap<>(origins));
    }

    /** The fields of which records assert different values and nobody has decided. */
    public List<String> contested() {
        return origins.entrySet().stream().filter(field -> field.getValue().contested()).map(Map.Entry::getKey).toList();
    }
}
