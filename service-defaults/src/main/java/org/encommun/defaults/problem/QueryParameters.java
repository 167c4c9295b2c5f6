package org.encommun.defaults.problem;

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;

/**
 * Converts query parameters. One that cannot be read is refused with its name: JAX-RS would respond with 404, or take any word
 * for {@code false}.
 */
@Provider
public class QueryParameters implements ParamConverterProvider {

    /** Others are typing errors, and some are beyond what PostgreSQL can store. */
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;
    private static final Map<Class<?>, Function<String, ?>> READERS = Map.ofEntries(
            Map.entry(String.class, QueryParameters::text),
            Map.entry(UUID.class, QueryParameters::id), Map.entry(Integer.class, Integer::valueOf),
            Map.entry(int.class, Integer::valueOf), Map.entry(Long.class, Long::valueOf), Map.entry(long.class, Long::valueOf),
            Map.entry(Double.class, QueryParameters::number), Map.entry(Instant.class, QueryParameters::instant),
            Map.entry(Boolean.class, QueryParameters::truth), Map.entry(boolean.class, QueryParameters::truth));

    @Override
    @SuppressWarnings("unchecked") // the map holds each reader under its result type
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        Optional<String> name = Arrays.stream(annotations).filter(QueryParam.class::isInstance)
                .map(annotation -> ((QueryParam) annotation).value()).findFirst();
        Function<String, T> reader = type.isEnum() ? text -> constant(type, text) : (Function<String, T>) READERS.get(type);
        List<String> allowed = type.isEnum()
                ? Arrays.stream(type.getEnumConstants()).map(Object::toString).toList()
                : List.of();
        return name.isEmpty() || reader == null ? null : new Converter<>(name.get(), reader, allowed);
    }

    /** As in JSON: normalised to NFC, and without NUL, which PostgreSQL cannot store. */
    private static String text(String given) {
        if (given.indexOf(0) >= 0) {
            throw new IllegalArgumentException("NUL");
        }
        return Normalizer.normalize(given, Normalizer.Form.NFC);
    }

    /** UUID.fromString pads short input. */
    private static UUID id(String text) {
        UUID id = UUID.fromString(text);
        if (!id.toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException("not a UUID in full");
        }
        return id;
    }

    /** Without what only Java takes for a number. */
    private static Double number(String text) {
        if (!text.matches("[+-]?[0-9]{1,15}([.][0-9]{1,15})?")) {
            throw new IllegalArgumentException("no decimal number");
        }
        return Double.valueOf(text);
    }

    /** With any offset; its sign may have arrived as the space that a plus sign stands for in a query. */
    private static Instant instant(String text) {
        try {
            OffsetDateTime time = OffsetDateTime.parse(text.replace(' ', '+'));
            if (time.getYear() >= FIRST_YEAR && time.getYear() <= LAST_YEAR) {
                return time.toInstant();
            }
        } catch (DateTimeException noInstant) {
            // falls through to the one refusal
        }
        throw new IllegalArgumentException("no instant");
    }

    private static Boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("neither true nor false");
        };
    }

    private static <T> T constant(Class<T> type, String text) {
        return Arrays.stream(type.getEnumConstants()).filter(constant -> constant.toString().equals(text)).findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    /**
     * Converts one parameter.
     *
     * @param allowed the allowed values; empty where they cannot be listed
     */
    private record Converter<T>(String name, Function<String, T> reader, List<String> allowed) implements ParamConverter<T> {

        @Override
        public T fromString(String text) {
            if (text == null) {
                return null;
            }
            try {
                return reader.apply(text);
            } catch (IllegalArgumentException unreadable) {
                CommonProblem problem = text.indexOf(0) >= 0 ? CommonProblem.INVALID_CHARACTER : CommonProblem.WRONG_TYPE;
                Refusal refusal = new Refusal(problem, name).with("field", name);
                throw allowed.isEmpty() ? refusal : refusal.with("allowed", allowed);
            }
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
