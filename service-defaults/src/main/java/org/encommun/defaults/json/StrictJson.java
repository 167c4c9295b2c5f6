package org.encommun.defaults.json;

import java.io.IOException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;

import jakarta.inject.Singleton;

import org.encommun.defaults.problem.InvalidCharacter;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.module.SimpleModule;

import io.quarkus.jackson.ObjectMapperCustomizer;

/**
 * Reads JSON strictly: an unknown or repeated field, a number in quotes, a fraction for an integer, an empty text for none, an
 * absent primitive or a control character is refused, since a silent correction would go unnoticed by the client. Absent values
 * are omitted from the output.
 */
@Singleton
public class StrictJson implements ObjectMapperCustomizer {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    /** After Quarkus has registered its modules, whose date deserialisers would otherwise take precedence. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    @SuppressWarnings("deprecation") // the builder that replaces it is not available to a customizer
    public void customize(ObjectMapper mapper) {
        mapper.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        mapper.enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
        mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        mapper.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        // a number too large for a double would become the text "Infinity"
        mapper.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        mapper.disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE);
        mapper.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        mapper.disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS);
        mapper.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
        mapper.coercionConfigDefaults().setAcceptBlankAsEmpty(false).setCoercion(CoercionInputShape.EmptyString,
                CoercionAction.Fail);
        mapper.setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
        mapper.registerModule(new SimpleModule("strict").addDeserializer(String.class, new Text())
                .addDeserializer(OffsetDateTime.class, new DateTime()).addDeserializer(LocalDate.class, new Day()));
    }

    /** Whether the year is plausible: others are typing errors or the wrong unit. */
    private static boolean isInUse(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static boolean isNoText(int codePoint) {
        return Character.isISOControl(codePoint) && codePoint != '\t' && codePoint != '\n' && codePoint != '\r'
                || Character.getType(codePoint) == Character.SURROGATE;
    }

    /**
     * A text of whole characters, without control characters other than tabs and line ends: PostgreSQL cannot store NUL, and
     * the others are mistakes. It is normalised to NFC, so that texts that look the same are equal.
     */
    private static final class Text extends JsonDeserializer<String> {

        @Override
        public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (json.currentToken() != JsonToken.VALUE_STRING) {
                return (String) context.handleUnexpectedToken(String.class, json);
            }
            String text = json.getText();
            if (text.codePoints().anyMatch(StrictJson::isNoText)) {
                throw new InvalidCharacter(json);
            }
            return Normalizer.normalize(text, Normalizer.Form.NFC);
        }
    }

    /** A date and time with offset (RFC 3339), of a plausible year, to the microsecond as PostgreSQL stores it. */
    private static final class DateTime extends JsonDeserializer<OffsetDateTime> {

        @Override
        public OffsetDateTime deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (json.currentToken() != JsonToken.VALUE_STRING) {
                return (OffsetDateTime) context.handleUnexpectedToken(OffsetDateTime.class, json);
            }
            try {
                OffsetDateTime read = OffsetDateTime.parse(json.getText());
                if (isInUse(read.getYear())) {
                    return read.truncatedTo(ChronoUnit.MICROS);
                }
            } catch (DateTimeParseException malformed) {
                // refused below like any other
            }
            return (OffsetDateTime) context.handleWeirdStringValue(OffsetDateTime.class, "", "no date and time with offset");
        }
    }

    /** A date without time or zone ({@code 2026-11-24}), of a plausible year; a time is refused, not truncated. */
    private static final class Day extends JsonDeserializer<LocalDate> {

        @Override
        public LocalDate deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (json.currentToken() != JsonToken.VALUE_STRING) {
                return (LocalDate) context.handleUnexpectedToken(LocalDate.class, json);
            }
            try {
                LocalDate read = LocalDate.parse(json.getText());
                if (isInUse(read.getYear())) {
                    return read;
                }
            } catch (DateTimeParseException malformed) {
                // refused below like any other
            }
            return (LocalDate) context.handleWeirdStringValue(LocalDate.class, "", "no date");
        }
    }
}
