package org.encommun.defaults.json;

import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;

import jakarta.inject.Singleton;

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
 * JSON is taken as it is meant or not at all: an unknown field, a field that stands twice, a number in quotes, a fraction for a
 * whole
 * number, an empty text for none, an absent primitive or a control character is refused, for what is silently mended here is
 * silently
 * lost for the client. What is absent is left out of what is written.
 */
@Singleton
public class StrictJson implements ObjectMapperCustomizer {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    /** After Quarkus has put in its modules, whose readers of dates would else stand before ours. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    @SuppressWarnings("deprecation") // the builder style that replaces it is not open to a customizer
    public void customize(ObjectMapper mapper) {
        mapper.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        mapper.enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
        mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        mapper.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
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

    /** Whether a calendar of today has the year: others come from a slip of the finger or a wrong unit. */
    private static boolean isInUse(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static boolean isNoText(int codePoint) {
        return Character.isISOControl(codePoint) && codePoint != '\t' && codePoint != '\n' && codePoint != '\r'
                || Character.getType(codePoint) == Character.SURROGATE;
    }

    /**
     * A text of whole characters, and without control characters but for tabulator and line ends: PostgreSQL cannot store a
     * NUL, and nobody means the others.
     */
    private static final class Text extends JsonDeserializer<String> {

        @Override
        public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (json.currentToken() != JsonToken.VALUE_STRING) {
                return (String) context.handleUnexpectedToken(String.class, json);
            }
            String text = json.getText();
            if (text.codePoints().anyMatch(StrictJson::isNoText)) {
                return (String) context.handleWeirdStringValue(String.class, "", "control character");
            }
            return text;
        }
    }

    /**
     * A date and time with offset (RFC 3339), of a year that a calendar of today has, to the microsecond as PostgreSQL keeps
     * it.
     */
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

    /**
     * A date without time or zone ({@code 2026-11-24}), of a year that a calendar of today has; one with a time is not cut
     * off.
     */
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
