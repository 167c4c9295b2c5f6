package org.encommun.local.faults.check;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
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
    private final Instant end;
    private final List<Finding> findings = new ArrayList<>();
    private long repeated;

    /** @param end of the commands; what the services tell one another later is not looked at, since it goes on */
    public TopicOrderCheck(LocalStack stack, Instant end) {
        this.stack = stack;
        this.bus = new Bus(stack.bootstrapServers());
        this.end = end;
    }

    /** A row of an outbox. */
    private record Stored(String topic, String key, long version, Instant at, boolean published) {}

    public List<Finding> findings() {
        for (String service : Replicas.SERVICES) {
            Database.of(stack, service).list("""
                    select topic, key::text, version, created_at, published_at is not null from outbox order by id""",
                    row -> new Stored(row.getString(1), row.getString(2), row.getLong(3),
                            row.getObject(4, OffsetDateTime.class).toInstant(), row.getBoolean(5)))
                    .stream().filter(row -> !row.at().isAfter(end)).collect(Collectors.groupingBy(Stored::topic))
                    .forEach(this::compare);
        }
        return findings;
    }

    /** How many records repeat an earlier one, which is no fault: a sender without an answer cannot know what arrived. */
    public long repeated() {
        return repeated;
    }

    private void compare(String topic, List<Stored> rows) {
        Set<String> given = bus.committed(topic).stream().filter(this::isOfRun)
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
        Map<String, List<BusRecord>> keys = bus.all(topic).stream().filter(this::isOfRun)
                .collect(Collectors.groupingBy(BusRecord::key, LinkedHashMap::new, Collectors.toList()));
        Map<String, Long> newest = rows.stream()
                .collect(Collectors.toMap(Stored::key, Stored::version, Math::max, TreeMap::new));
        keys.forEach((key, records) -> order(topic + " " + key, records, newest.getOrDefault(key, -1L)));
    }

    private void order(String what, List<BusRecord> records, long newest) {
        if (records.stream().map(found -> found.received().partition()).distinct().count() > 1) {
            find(Kind.REORDERED, records.get(0).time(), what + " is on more than one partition");
        }
        VersionSequence versions = new VersionSequence(records.stream().map(BusRecord::version).toList());
        repeated += versions.repeated().size();
        versions.late().forEach(place -> find(Kind.REORDERED, records.get(place).time(),
                "%s: versions %s".formatted(what, versions.around(place))));
        if (versions.last() != newest) {
            int place = records.size() - 1;
            find(Kind.REORDERED, records.get(place).time(),
                    "%s: the newest version is %d, but the last records are %s".formatted(what, newest,
                            versions.around(place)));
        }
    }

    private boolean isOfRun(BusRecord found) {
        return !found.isInjected() && !found.stored().isAfter(end);
    }

    private void find(Kind kind, Instant at, String text) {
        findings.add(new Finding(kind, at, text));
    }
}
