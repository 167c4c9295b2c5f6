package org.encommun.defaults.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Creates the topics that a service owns: one for each kind of aggregate it publishes, and one for dead letters. Existing topics
 * are not changed.
 */
@ApplicationScoped
public class BusTopics {

    /** A consumer that was offline for less than this sees every tombstone. */
    private static final Duration TOMBSTONES_KEPT = Duration.ofDays(14);
    private static final Duration DEAD_LETTERS_KEPT = Duration.ofDays(30);

    private final KafkaClients clients;
    private final String service;
    private final List<StateTopic<?>> owned = new ArrayList<>();

    BusTopics(KafkaClients clients, @ConfigProperty(name = "quarkus.application.name") String service,
            Instance<OwnedTopics> topics) {
        this.clients = clients;
        this.service = service;
        topics.forEach(declared -> this.owned.addAll(declared.topics()));
    }

    /** The dead-letter topic of a service. */
    public static String deadLetters(String service) {
        return "encommun." + service + ".dead-letter";
    }

    void create() throws InterruptedException, ExecutionException {
        List<NewTopic> wanted = new ArrayList<>();
        owned.forEach(topic -> wanted.add(topic(topic.name(), topic.ordered() ? Optional.of(1) : Optional.empty(), Map.of(
                TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT,
                TopicConfig.DELETE_RETENTION_MS_CONFIG, Long.toString(TOMBSTONES_KEPT.toMillis())))));
        wanted.add(topic(deadLetters(service), Optional.empty(),
                Map.of(TopicConfig.RETENTION_MS_CONFIG, Long.toString(DEAD_LETTERS_KEPT.toMillis()),
                        TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(KafkaClients.LARGEST_DEAD_LETTER))));
        try (Admin admin = clients.newAdmin()) {
            for (var made : admin.createTopics(wanted).values().values()) {
                try {
                    made.get();
                } catch (ExecutionException failure) {
                    if (!(failure.getCause() instanceof TopicExistsException)) {
                        throw failure;
                    }
                }
            }
        }
    }

    private static NewTopic topic(String name, Optional<Integer> partitions, Map<String, String> settings) {
        return new NewTopic(name, partitions, Optional.empty()).configs(settings);
    }
}
