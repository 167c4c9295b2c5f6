package org.encommun.directory.fields;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
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

    private final MethodHandle constructor;
    private final Map<String, MethodHandle> accessors = new LinkedHashMap<>();

    private Fields(Class<T> type) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            // a public record of another package: its accessors and its constructor are public
            MethodHandles.Lookup lookup = MethodHandles.publicLookup();
            Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            constructor = lookup.findConstructor(type, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, components.length)
                    .asType(MethodType.methodType(Object.class, Object.class));
            for (RecordComponent component : components) {
                accessors.put(component.getName(), lookup.unreflect(component.getAccessor())
                        .asType(MethodType.methodType(Object.class, Object.class)));
            }
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalArgumentException(type + " is no public record", impossible);
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
        MethodHandle accessor = accessors.get(field);
        if (accessor == null) {
            throw new IllegalArgumentException("no field is called " + field);
        }
        Object value = invoke(accessor, details);
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
    @SuppressWarnings("unchecked") // the constructor is that of T
    public T with(Map<String, ?> values) {
        return (T) invoke(constructor, accessors.keySet().stream().map(values::get).toArray());
    }

    private static Object invoke(MethodHandle handle, Object argument) {
        try {
            return handle.invokeExact(argument);
        } catch (RuntimeException | Error refused) {
            throw refused;
        } catch (Throwable checked) {
            throw new IllegalStateException("components of records throw no checked exception", checked);
        }
    }
}
