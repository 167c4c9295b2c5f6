package org.encommun.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.validation.Validation;
import jakarta.validation.Validator;

import org.encommun.defaults.json.StrictJson;
import org.encommun.defaults.outbox.Fact;
import org.encommun.defaults.outbox.Snapshot;
import org.encommun.defaults.outbox.StateTopic;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

/**
 * Checks producers and consumers against the same golden sample: the producer must write it and it must conform to the schema,
 * the consumer must be able to read it.
 */
public final class ContractRules {

    private static final List<String> PERSONAL = List.of("email", "mail", "firstName", "lastName", "personName", "phone",
            "telephone",
            "secret",
            "token", "text", "comment");

    private ContractRules() {}

    /**
     * The producer's record reads the sample without loss, the sample conforms to the schema, and the schema to the project's
     * rules.
     */
    public static <T extends Snapshot> void producerKeeps(StateTopic<T> topic) throws IOException {
        JsonNode sample = resource("contracts/%s.v%d.sample.json".formatted(topic.aggregate(), topic.major()));
        JsonNode schema = resource(topic.schema().substring(1));

        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema).validate(sample))
                .as("the sample of %s conforms to its schema", topic.aggregate()).isEmpty();
        ObjectMapper mapper = mapper();
        assertThat(mapper.readTree(mapper.writeValueAsString(mapper.treeToValue(sample, topic.state()))))
                .as("the output of the service equals the sample of %s", topic.aggregate()).isEqualTo(sample);
        assertThat(schema.findValuesAsText("additionalProperties")).as("no undeclared member is published").contains("false");
        assertThat(PERSONAL).as("no personal data are published")
                .noneSatisfy(name -> assertThat(schema.findParent(name)).isNotNull());
        assertThat(description()).as("the AsyncAPI description names the topic").contains(topic.name())
                .contains("contracts/%s.v%d.schema.json".formatted(topic.aggregate(), topic.major()));
        assertThat(describedFacts(topic)).as("the AsyncAPI description names the facts of %s", topic.aggregate()).isNotEmpty()
                .allSatisfy(facts -> assertThat(facts).containsExactlyInAnyOrderElementsOf(facts(topic)));
    }

    private static Set<String> facts(StateTopic<?> topic) {
        return topic.facts().stream().map(Fact::type).collect(Collectors.toSet());
    }

    /** The facts in each summary that lists the types of a topic's events; deletion is not a constant of the enum. */
    private static List<Set<String>> describedFacts(StateTopic<?> topic) throws IOException {
        String first = Pattern.quote("org.encommun." + topic.aggregate() + ".");
        String version = Pattern.quote(".v" + topic.major());
        Pattern summary = Pattern.compile("(?m)^ *summary: ce_type is " + first + "(.*)$");
        Pattern fact = Pattern.compile("([a-z-]+)" + version + "\\b");
        return summary.matcher(description()).results()
                .map(types -> fact.matcher(types.group(1)).results().map(found -> found.group(1))
                        .filter(name -> !name.equals("deleted")).collect(Collectors.toSet()))
                .toList();
    }

    /** A consumer's record reads the producer's sample, which is in the producer's module. */
    public static <T> T consumerReads(String producer, String aggregate, Class<T> state) throws IOException {
        Path sample = Checkout.file("%s/src/main/resources/contracts/%s.v1.sample.json".formatted(producer, aggregate));
        T read = mapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .readValue(Files.readAllBytes(sample), state);
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            Validator validator = factory.getValidator();
            assertThat(validator.validate(read)).as("%s has all that this service needs", aggregate).isEmpty();
        }
        return read;
    }

    private static String description() throws IOException {
        try (InputStream text = open("asyncapi.yaml")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static JsonNode resource(String name) throws IOException {
        try (InputStream text = open(name)) {
            return mapper().readTree(text);
        }
    }

    private static InputStream open(String name) {
        InputStream found = Thread.currentThread().getContextClassLoader().getResourceAsStream(name);
        assertThat(found).as(name).isNotNull();
        return found;
    }

    private static ObjectMapper mapper() {
        ObjectMapper mapper = new ObjectMapper().registerModules(new JavaTimeModule(), new Jdk8Module());
        new StrictJson().customize(mapper);
        // as the outbox writes
        return mapper.setDefaultPropertyInclusion(JsonInclude.Include.ALWAYS);
    }
}
