package org.encommun.directory.export.schemaorg;

import java.util.LinkedHashMap;
import java.util.Map;

import org.encommun.defaults.text.CleanText;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** A thing of schema.org in JSON-LD, member by member; what is empty is left out. */
final class JsonLd {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .defaultPropertyInclusion(JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
            .build();

    static {
        MAPPER.getFactory().setCharacterEscapes(new ForPages());
    }

    private final Map<String, Object> members = new LinkedHashMap<>();

    private JsonLd() {}

    /** Put into a page as it is, it must not end the script that it stands in. */
    private static final class ForPages extends CharacterEscapes {

        private static final long serialVersionUID = 1L;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] codes = standardAsciiEscapesForJSON();
            codes['<'] = ESCAPE_STANDARD;
            codes['>'] = ESCAPE_STANDARD;
            codes['&'] = ESCAPE_STANDARD;
            return codes;
        }

        @Override
        public SerializableString getEscapeSequence(int character) {
            return null;
        }
    }

    /** A document about a thing. */
    static JsonLd document(String type) {
        JsonLd document = new JsonLd();
        document.members.put("@context", "https://schema.org");
        return document.with("@type", type);
    }

    /** A thing within a document. */
    static JsonLd typed(String type) {
        return new JsonLd().with("@type", type);
    }

    /** Adds a member; returns this thing. */
    JsonLd with(String name, Object value) {
        members.put(name, value instanceof String text ? CleanText.of(text) : value);
        return this;
    }

    @JsonValue
    Map<String, Object> members() {
        return members;
    }

    /** As JSON in UTF-8. */
    byte[] bytes() {
        try {
            return MAPPER.writeValueAsBytes(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a document could not be written", impossible);
        }
    }
}
