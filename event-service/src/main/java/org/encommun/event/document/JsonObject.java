package org.encommun.event.document;

import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonValue;

/** A JSON object, member by member; members without value are left out when it is written. */
final class JsonObject {

    private final Map<String, Object> members = new LinkedHashMap<>();

    /** A thing of schema.org. */
    static JsonObject typed(String type) {
        return new JsonObject().with("@type", type);
    }

    JsonObject with(String name, Object value) {
        members.put(name, value);
        return this;
    }

    @JsonValue
    Map<String, Object> members() {
        return members;
    }
}
