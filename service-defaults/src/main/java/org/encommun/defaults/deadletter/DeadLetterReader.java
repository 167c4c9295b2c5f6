package org.encommun.defaults.deadletter;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.encommun.defaults.outbox.BusTopics;
import org.encommun.defaults.outbox.KafkaClients;
import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;

/** Reads the dead-letter topic of this service, partition by partition. */
@ApplicationScoped
class DeadLetterReader {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final KafkaClients clients;
    private final String topic;

    DeadLetterReader(KafkaClients clients, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.clients = clients;
        this.topic = BusTopics.deadLetters(service);
    }

    /**
     * The offsets that a partition holds.
     *
     * @param end exclusive
     */
    record Offsets(long first, long end) {}

    /**
     * The offsets of all partitions.
     *
     * @throws Refusal {@link CommonProblem#UNAVAILABLE} if the broker does not answer
     */
    Map<Integer, Offsets> offsets() {
        try (Admin admin = clients.newAdmin()) {
            List<TopicPartition> partitions = admin.describeTopics(List.of(topic)).allTopicNames().get().get(topic).partitions()
                    .stream().map(partition -> new TopicPartition(topic, partition.partition())).toList();
            Map<TopicPartition, ListOffsetsResultInfo> first = offsets(admin, partitions, OffsetSpec.earliest());
            Map<TopicPartition, ListOffsetsResultInfo> end = offsets(admin, partitions, OffsetSpec.latest());
            Map<Integer, Offsets> offsets = new TreeMap<>();
            partitions.forEach(each -> offsets.put(each.partition(),
                    new Offsets(first.get(each).offset(), end.get(each).offset())));
            return offsets;
        } catch (ExecutionException | KafkaException away) {
            throw unavailable(away);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw unavailable(interrupted);
        }
    }

    private static Map<TopicPartition, ListOffsetsResultInfo> offsets(Admin admin, List<TopicPartition> partitions,
            OffsetSpec which) throws ExecutionException, InterruptedException {
        return admin.listOffsets(partitions.stream().collect(Collectors.toMap(Function.identity(), each -> which))).all().get();
    }

    /**
     * Reads from a place on, in the order of partitions and offsets, until the reader has had enough or the topic ends.
     *
     * @param wantsMore called with each record
     * @throws Refusal {@link CommonProblem#UNAVAILABLE} if the broker does not answer
     */
    void read(DeadLetterId from, Predicate<ConsumerRecord<String, byte[]>> wantsMore) {
        for (var partition : offsets().entrySet()) {
            Offsets held = partition.getValue();
            long first = partition.getKey() == from.partition() ? Math.max(from.offset(), held.first()) : held.first();
            if (partition.getKey() >= from.partition()
                    && !read(new TopicPartition(topic, partition.getKey()), first, held.end(), wantsMore)) {
                return;
            }
        }
    }

    private boolean read(TopicPartition partition, long first, long end,
            Predicate<ConsumerRecord<String, byte[]>> wantsMore) {
        try (KafkaConsumer<String, byte[]> consumer = clients.newConsumer()) {
            consumer.assign(List.of(partition));
            consumer.seek(partition, first);
            while (consumer.position(partition, PATIENCE) < end) {
                ConsumerRecords<String, byte[]> letters = consumer.poll(PATIENCE);
                if (letters.isEmpty()) {
                    throw new TimeoutException("no more dead letters of " + partition);
                }
                for (ConsumerRecord<String, byte[]> letter : letters) {
                    if (!wantsMore.test(letter)) {
                        return false;
                    }
                }
            }
            return true;
        } catch (KafkaException away) {
            throw unavailable(away);
        }
    }

    private static Refusal unavailable(Exception away) {
        Refusal refusal = new Refusal(CommonProblem.UNAVAILABLE);
        refusal.initCause(away);
        return refusal;
    }
}
