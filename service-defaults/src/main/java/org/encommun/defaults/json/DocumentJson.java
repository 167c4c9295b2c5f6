package org.encommun.defaults.json;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.encommun.defaults.text.CleanText;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;

/**
 * Writes the public documents that are JSON. What is empty is left out, unless a format wants it there. The settings of the
 * API's own JSON do not apply.
 */
public final class DocumentJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .defaultPropertyInclusion(JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
            .addModule(new SimpleModule("text").addSerializer(String.class, new Text())).build();

    static {
        MAPPER.getFactory().setCharacterEscapes(new ForPages());
    }

    private DocumentJson() {}

    /** A document that is put into a page as it is, as JSON-LD is, must not end the script that it stands in. */
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

    /** The document as JSON in UTF-8. */
    public static byte[] bytes(Object document) {
        try {
            return MAPPER.writeValueAsBytes(document);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Text extends JsonSerializer<String> {

        @Override
        public void serialize(String text, JsonGenerator json, SerializerProvider serializers) throws IOException {
            json.writeString(CleanText.of(text));
        }

        @Override
        public boolean isEmpty(SerializerProvider serializers, String text) {
            return text == null || text.isEmpty();
        }
    }
}
