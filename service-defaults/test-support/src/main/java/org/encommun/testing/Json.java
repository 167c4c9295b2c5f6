package org.encommun.testing;

import java.time.temporal.TemporalAccessor;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** JSON objects for the bodies of requests and for snapshots of other services. */
public final class Json {

    private Json() {}

    /**
     * A JSON object.
     *
     * @param namesAndValues a name before each value; ids and times are written as text, {@code null} stays
     */
    public static Map<String, Object> json(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], value(namesAndValues[i + 1]));
        }
        return object;
    }

    /** A JSON object with other values of some members, or more members. */
    public static Map<String, Object> with(Map<String, Object> object, Object... namesAndValues) {
        Map<String, Object> changed = new LinkedHashMap<>(object);
        changed.putAll(json(namesAndValues));
        return changed;
    }

    private static Object value(Object value) {
        return value instanceof UUID || value instanceof TemporalAccessor ? value.toString() : value;
    }
}
