package org.encommun.defaults.json;

import java.io.StringReader;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import jakarta.ws.rs.BadRequestException;

import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Changes some members of a thing and leaves the others: JSON Merge Patch (RFC 7396). */
@ApplicationScoped
public class MergePatch {

    /** The media type of a patch. */
    public static final String MEDIA_TYPE = "application/merge-patch+json";

    private final ObjectMapper mapper;
    private final Validator validator;

    MergePatch(ObjectMapper mapper, Validator validator) {
        this.mapper = mapper;
        this.validator = validator;
    }

    /**
     * What the thing looks like after the patch.
     *
     * @param present the members that may be changed, as they are
     * @param patch the members to change; {@code null} takes a member away
     * @return the patched members, of the same type and valid by its constraints
     * @throws Refusal {@link CommonProblem#UNKNOWN_FIELD} or {@link CommonProblem#WRONG_TYPE} as for any body
     * @throws ConstraintViolationException if the result breaks a constraint
     */
    public <T> T apply(T present, ObjectNode patch) {
        try {
            requireKnown(present.getClass(), patch);
            JsonValue patched = Json.createMergePatch(read(patch)).apply(read(mapper.valueToTree(present)));
            @SuppressWarnings("unchecked") // the class of a T is a Class<T>
            Class<T> type = (Class<T>) present.getClass();
            return valid(mapper.readValue(patched.toString(), type));
        } catch (JsonProcessingException unreadable) {
            // translated by its cause, which knows the field, as if the body itself had been read
            throw new BadRequestException(unreadable);
        }
    }

    /** A field that is taken away is not there any more when the result is read, and would pass whatever it is called. */
    private void requireKnown(Class<?> type, ObjectNode patch) {
        Set<String> known = mapper.getDeserializationConfig().introspect(mapper.constructType(type)).findProperties().stream()
                .map(BeanPropertyDefinition::getName).collect(Collectors.toSet());
        patch.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                throw new Refusal(CommonProblem.UNKNOWN_FIELD, name).with("field", name);
            }
        });
    }

    private static JsonValue read(ObjectNode node) {
        try (JsonReader reader = Json.createReader(new StringReader(node.toString()))) {
            return reader.readValue();
        }
    }

    private <T> T valid(T patched) {
        Set<ConstraintViolation<T>> violations = validator.validate(patched);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return patched;
    }
}
