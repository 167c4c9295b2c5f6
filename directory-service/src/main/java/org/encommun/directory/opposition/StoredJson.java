package org.encommun.directory.opposition;

import org.encommun.directory.opposition.screening.Redaction;
import org.encommun.directory.opposition.screening.Redaction.Contacts;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Redacts JSON as it is stored. Numbers keep all their digits. */
final class StoredJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN).build();

    private StoredJson() {}

    /** The same text if there is nothing to redact in it. */
    static String redacted(String json, Redaction redaction, Contacts contacts) {
        try {
            Object tree = MAPPER.readValue(json, Object.class);
            Object rest = redaction.value(tree, contacts);
            return rest == tree ? json : MAPPER.writeValueAsString(rest);
        } catch (JsonProcessingException impossible) {
            // without the cause, which repeats what is stored
            throw new IllegalStateException("a column of JSON holds something else");
        }
    }

    /** Whether a text, or JSON, holds a value. */
    static boolean holds(String stored, Redaction redaction) {
        return stored.startsWith("{") || stored.startsWith("[")
                ? !redacted(stored, redaction, Contacts.STAY).equals(stored)
                : redaction.holds(stored);
    }
}
