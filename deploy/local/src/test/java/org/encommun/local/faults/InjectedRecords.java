package org.encommun.local.faults;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Collectors;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.encommun.local.faults.check.Bus;
import org.encommun.local.faults.check.BusRecord;
import org.encommun.local.faults.check.DeadLetterCheck;
import org.encommun.local.faults.check.Readers;

/**
 * Records that the suite sends beside those of the services, on the topics that others read. A header marks them, so that they count
 * neither as events nor in the order of a topic.
 */
final class InjectedRecords {

    private static final int OF_A_TOPIC = 25;

    private final Bus bus;

    InjectedRecords(Bus bus) {
        this.bus = bus;
    }

    /** Sends records as they are on the topic once more. */
    String duplicate(SplittableRandom random) {
        return copies(random, "duplicate", false);
    }

    /** Sends older versions after newer ones. */
    String reorder(SplittableRandom random) {
        return copies(random, "late", true);
    }

    private String copies(SplittableRandom random, String mark, boolean older) {
        List<ProducerRecord<String, byte[]>> copies = new ArrayList<>();
        for (Readers kind : Readers.ALL) {
            Map<String, List<BusRecord>> keys = bus.committed(kind.topic()).stream().filter(found -> !found.isInjected())
                    .collect(Collectors.groupingBy(BusRecord::key));
            List<BusRecord> candidates = new ArrayList<>();
            keys.values().forEach(records -> candidates.addAll(older ? records.subList(0, records.size() - 1) : records));
            for (int i = 0; i < OF_A_TOPIC && !candidates.isEmpty(); i++) {
                copies.add(copy(candidates.remove(random.nextInt(candidates.size())), mark));
            }
        }
        bus.send(copies);
        return copies.size() + " records";
    }

    private static ProducerRecord<String, byte[]> copy(BusRecord original, String mark) {
        ProducerRecord<String, byte[]> copy = new ProducerRecord<>(original.topic(), original.received().partition(),
                original.key(),
                original.received().value());
        for (Header header : original.received().headers()) {
            copy.headers().add(header);
        }
        return marked(copy, mark);
    }

    /** Sends records that nobody can process, of aggregates that do not exist. */
    String poison(SplittableRandom random) {
        List<ProducerRecord<String, byte[]>> poison = new ArrayList<>();
        for (Readers kind : Readers.ALL) {
            String type = "org.encommun." + kind.aggregate() + ".changed.v1";
            poison.add(poisoned(kind, id(random), type, "{\"name\": "));
            poison.add(poisoned(kind, id(random), type, "{}"));
            poison.add(poisoned(kind, id(random), null, "{}"));
        }
        bus.send(poison);
        return poison.size() + " records";
    }

    /** @param type {@code null} for a header without value */
    private static ProducerRecord<String, byte[]> poisoned(Readers kind, UUID key, String type, String data) {
        var headers = new RecordHeaders();
        headers.add("ce_specversion", bytes("1.0"));
        headers.add("ce_id", bytes(key.toString()));
        headers.add("ce_source", bytes("urn:encommun:" + kind.owner()));
        headers.add("ce_type", type == null ? null : bytes(type));
        headers.add("ce_subject", bytes(key.toString()));
        headers.add("ce_sequence", bytes("0"));
        headers.add("content-type", bytes("application/json"));
        return marked(new ProducerRecord<>(kind.topic(), null, key.toString(), bytes(data), headers), DeadLetterCheck.POISON);
    }

    private static ProducerRecord<String, byte[]> marked(ProducerRecord<String, byte[]> injected, String mark) {
        injected.headers().add(BusRecord.INJECTED, bytes(mark));
        return injected;
    }

    private static UUID id(SplittableRandom random) {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
