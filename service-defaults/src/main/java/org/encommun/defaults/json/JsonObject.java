package org.encommun.defaults.json;

import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonValue;

/** A JSON object, member by member; members without value are left out when it is written. */
public final class JsonObject {

    private final Map<String, Object> members = new LinkedHashMap<>();

    /** A document of schema.org about a thing (JSON-LD). */
    public static JsonObject document(String type) {
        return new JsonObject().with("@context", "https://schema.org").with("@type", type);
    }

    /** A thing of schema.org. */
    public static JsonObject typed(String type) {
        return new JsonObject().with("@type", type);
    }

    /** Adds a member, or replaces it where it stands; returns this object. */
    public JsonObject with(String name, Object value) {
        members.put(name, value);
        return this;
    }

    /** The members in the order in which they were added. */
    @JsonValue
    public Map<String, Object> members() {
        return members;
    }
}
