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

/** Applies JSON Merge Patch (RFC 7396). */
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
     * Applies a patch.
     *
     * @param present the present values of the editable members
     * @param patch the members to change; {@code null} removes a member
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
            // mapped by its cause, which knows the field, as for any other body
            throw new BadRequestException(unreadable);
        }
    }

    /** As {@link #apply(Object, ObjectNode)}, with the text of a patch that was read before. */
    public <T> T apply(T present, String patch) {
        try {
            return apply(present, mapper.readValue(patch, ObjectNode.class));
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException("not a JSON object", unreadable);
        }
    }

    /** A removed field is absent when the result is read, so an unknown name would go unnoticed. */
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
