package org.encommun.defaults.outbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

/** The JSON Schemas (draft 2020-12) of what this service publishes; nothing is published that does not conform. */
@ApplicationScoped
public class Contracts {

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    /** @throws ContractViolation naming the paths that do not conform, without their values */
    void check(StateTopic<?> topic, JsonNode payload) {
        List<Error> errors = schemas.computeIfAbsent(topic.schema(), this::load).validate(payload);
        if (!errors.isEmpty()) {
            List<String> places = errors.stream().map(error -> error.getInstanceLocation() + " " + error.getKeyword()).toList();
            throw new ContractViolation("%s does not conform to its contract: %s".formatted(topic.name(), places));
        }
    }

    private Schema load(String resource) {
        try (InputStream text = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource.substring(1))) {
            if (text == null) {
                throw new ContractViolation("there is no contract " + resource);
            }
            return registry.getSchema(text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
