package org.encommun.local.faults.check;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.encommun.local.LocalStack;
import org.encommun.local.faults.check.Finding.Kind;
import org.encommun.local.faults.workload.Replicas;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A partner who has followed the change feeds all the time, and one who begins at the end, have what the owners' tables have; and change
 * numbers are without gaps.
 */
public final class FeedCheck implements Runnable {

    private static final Duration PAUSE = Duration.ofMillis(300);

    private final LocalStack stack;
    private final Replicas replicas;
    private final BooleanSupplier goesOn;
    private final Feed followedActors;
    private final Feed followedEvents;
    private final List<Finding> findings = new ArrayList<>();

    public FeedCheck(LocalStack stack, Replicas replicas, BooleanSupplier goesOn) {
        this.stack = stack;
        this.replicas = replicas;
        this.goesOn = goesOn;
        this.followedActors = actors();
        this.followedEvents = events();
    }

    private Feed actors() {
        return new Feed(replicas, "directory-service", "/directory/feeds/actors");
    }

    private Feed events() {
        return new Feed(replicas, "event-service", "/events/feed");
    }

    /** Follows the feeds. */
    @Override
    public void run() {
        try {
            while (goesOn.getAsBoolean()) {
                followedActors.readPage();
                followedEvents.readPage();
                Thread.sleep(PAUSE.toMillis());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    public List<Finding> findings() {
        Map<String, String> actors = Database.of(stack, "directory-service")
                .texts("select id, concat_ws('|', version, name, kind, status) from actor");
        Map<String, String> events = Database.of(stack, "event-service")
                .texts("select id, concat_ws('|', version, title, status) from event where status <> 'DRAFT'");
        compare("followed feed of actors", followedActors, actors, "version", "name", "kind", "status");
        compare("feed of actors", actors(), actors, "version", "name", "kind", "status");
        compare("followed feed of events", followedEvents, events, "version", "title", "status");
        compare("feed of events", events(), events, "version", "title", "status");
        Replicas.SERVICES.forEach(this::changeNumbers);
        return findings;
    }

    private void compare(String name, Feed feed, Map<String, String> table, String... members) {
        feed.readAll();
        Map<String, String> copy = new HashMap<>();
        feed.copy().forEach((id, data) -> copy.put(id, text(data, members)));
        table.forEach((id, state) -> {
            if (!state.equals(copy.get(id))) {
                findings.add(new Finding(Kind.LOST, Instant.now(),
                        "%s: %s is «%s» in the table, «%s» in the feed".formatted(name, id, state, copy.get(id))));
            }
        });
        copy.keySet().stream().filter(id -> !table.containsKey(id)).forEach(id -> findings
                .add(new Finding(Kind.DOUBLED, Instant.now(), "%s: %s is not in the table".formatted(name, id))));
    }

    private static String text(JsonNode data, String... members) {
        return String.join("|", List.of(members).stream().map(member -> data.path(member).asText()).toList());
    }

    private void changeNumbers(String service) {
        Database owner = Database.of(stack, service);
        long given = owner.number("select position from feed_counter");
        long used = owner.number("select count(*) from outbox where feed_position is not null");
        if (given != used) {
            findings.add(new Finding(given > used ? Kind.DOUBLED : Kind.LOST, Instant.now(),
                    "%s: %d change numbers were given to %d published events".formatted(service, given, used)));
        }
    }
}
