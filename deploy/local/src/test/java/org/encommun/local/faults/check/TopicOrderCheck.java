package org.encommun.local.faults.check;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.encommun.local.LocalStack;
import org.encommun.local.faults.check.Finding.Kind;
import org.encommun.local.faults.workload.Replicas;

/**
 * Every event of the outboxes is on its topic, for each key in the order of versions: when an event is repeated after a fault, its first
 * record counts, and the newest version stays last.
 */
public final class TopicOrderCheck {

    private final LocalStack stack;
    private final Bus bus;
    private final List<Window> windows;
    private final List<Finding> findings = new ArrayList<>();
    private long repeated;

    public TopicOrderCheck(LocalStack stack, List<Window> windows) {
        this.stack = stack;
        this.bus = new Bus(stack.bootstrapServers());
        this.windows = windows;
    }

    /** A row of an outbox. */
    private record Stored(String topic, String key, long version, Instant at, boolean published) {}

    public List<Finding> findings() {
        for (String service : Replicas.SERVICES) {
            Database.of(stack, service).list("""
                    select topic, key::text, version, created_at, published_at is not null from outbox order by id""",
                    row -> new Stored(row.getString(1), row.getString(2), row.getLong(3),
                            row.getObject(4, OffsetDateTime.class).toInstant(), row.getBoolean(5)))
                    .stream().collect(Collectors.groupingBy(Stored::topic)).forEach(this::compare);
        }
        return findings;
    }

    /** How many records repeat an earlier one: allowed during a fault, since whoever sends cannot know what arrived. */
    public long repeated() {
        return repeated;
    }

    private void compare(String topic, List<Stored> rows) {
        Set<String> given = bus.committed(topic).stream().filter(found -> !found.isInjected())
                .map(found -> found.key() + " " + found.version()).collect(Collectors.toSet());
        for (Stored row : rows) {
            if (!given.remove(row.key() + " " + row.version())) {
                find(Kind.LOST, row.at(), "%s: version %d of %s was stored at %s%s, and is not on the topic".formatted(topic,
                        row.version(), row.key(), row.at(), row.published() ? ", marked as published" : ""));
            }
        }
        given.forEach(
                phantom -> find(Kind.DOUBLED, Instant.now(),
                        "%s: %s is on the topic, and was never stored".formatted(topic, phantom)));
        Map<String, List<BusRecord>> keys = bus.all(topic).stream().filter(found -> !found.isInjected())
                .collect(Collectors.groupingBy(BusRecord::key, LinkedHashMap::new, Collectors.toList()));
        Map<String, Long> newest = rows.stream()
                .collect(Collectors.toMap(Stored::key, Stored::version, Math::max, TreeMap::new));
        keys.forEach((key, records) -> order(topic + " " + key, records, newest.getOrDefault(key, -1L)));
    }

    private void order(String what, List<BusRecord> records, long newest) {
        if (records.stream().map(found -> found.received().partition()).distinct().count() > 1) {
            find(Kind.REORDERED, records.get(0).time(), what + " is on more than one partition");
        }
        Set<Long> seen = new HashSet<>();
        long highest = -1;
        for (BusRecord found : records) {
            if (!seen.add(found.version())) {
                repeat(what, found);
            } else if (found.version() < highest) {
                find(Kind.REORDERED, found.time(), "%s: version %d came after %d; in all: %s".formatted(what, found.version(),
                        highest, versions(records)));
            }
            highest = Math.max(highest, found.version());
        }
        BusRecord last = records.get(records.size() - 1);
        if (last.version() != newest) {
            find(Kind.REORDERED, last.time(), "%s: the last record has version %d, not %d; in all: %s".formatted(what,
                    last.version(), newest, versions(records)));
        }
    }

    private void repeat(String what, BusRecord found) {
        repeated++;
        if (windows.stream().noneMatch(window -> window.contains(found.time()))) {
            find(Kind.DOUBLED, found.time(), "%s: version %d was sent again at %s, when there was no fault".formatted(what,
                    found.version(), found.time()));
        }
    }

    private static List<Long> versions(List<BusRecord> records) {
        return records.stream().map(BusRecord::version).toList();
    }

    private void find(Kind kind, Instant at, String text) {
        findings.add(new Finding(kind, at, text));
    }
}
