package org.encommun.defaults.problem;

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.text.Normalizer;
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

    private static final Map<Class<?>, Function<String, ?>> READERS = Map.of(String.class, QueryParameters::text,
            UUID.class, QueryParameters::id, Integer.class, Integer::valueOf, int.class, Integer::valueOf, Long.class,
            Long::valueOf, long.class, Long::valueOf, Boolean.class, QueryParameters::truth, boolean.class,
            QueryParameters::truth);

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
