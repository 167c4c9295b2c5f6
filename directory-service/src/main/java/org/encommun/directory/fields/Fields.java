package org.encommun.directory.fields;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The fields of a kind of details by name, for rules that are the same for all of them: each component of the record is a field. A
 * field without value is one whose component is {@code null} or an empty list.
 *
 * @param <T> the record type, such as the details of a place
 */
public final class Fields<T extends Record> {

    private final Constructor<T> constructor;
    private final Map<String, Method> accessors = new LinkedHashMap<>();

    private Fields(Class<T> type) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            constructor = type.getConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException impossible) {
            throw new IllegalArgumentException(type + " is no public record", impossible);
        }
        for (RecordComponent component : components) {
            accessors.put(component.getName(), component.getAccessor());
        }
    }

    /** The fields of a public record type. */
    public static <T extends Record> Fields<T> of(Class<T> type) {
        return new Fields<>(type);
    }

    /** The names of all fields, in their order. */
    public Collection<String> names() {
        return List.copyOf(accessors.keySet());
    }

    /** The value of a field; {@code null} for none. */
    public Object value(T details, String field) {
        Method accessor = accessors.get(field);
        if (accessor == null) {
            throw new IllegalArgumentException("no field is called " + field);
        }
        Object value = read(accessor, details);
        return value instanceof Collection<?> several && several.isEmpty() ? null : value;
    }

    /** The fields that have a value, in their order. */
    public Map<String, Object> values(T details) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (String field : accessors.keySet()) {
            Object value = value(details, field);
            if (value != null) {
                values.put(field, value);
            }
        }
        return values;
    }

    /** The details with these values; fields that are not named have none. */
    public T with(Map<String, ?> values) {
        try {
            return constructor.newInstance(accessors.keySet().stream().map(values::get).toArray());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("the constructor of a public record takes a value for each of its fields",
                    impossible);
        }
    }

    private static Object read(Method accessor, Object details) {
        try {
            return accessor.invoke(details);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("the accessor of a public record only reads", impossible);
        }
    }
}
