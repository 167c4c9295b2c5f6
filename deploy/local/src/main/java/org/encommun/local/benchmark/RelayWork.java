package org.encommun.local.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.encommun.local.LocalStack;

/**
 * A relay drains its outbox: how many events a second, compared with a bare producer that sends as many of the same size. They
 * are boards, which no other service reads.
 */
final class RelayWork implements Work {

    private static final String SERVICE = "feedback-service";
    private static final String TOPIC = "encommun.board.v1";
    private static final String TYPE = "org.encommun.board.updated.v1";
    private static final double GOAL = 5_000;
    private static final double GOAL_RATIO = 0.3;

    private final LocalStack stack;
    private final String state;
    private final int events;
    private final int runs;

    /** @param state what each event carries, as JSON */
    RelayWork(LocalStack stack, String state, int events, int runs) {
        this.stack = stack;
        this.state = state;
        this.events = events;
        this.runs = runs;
    }

    @Override
    public String title() {
        return String.format(Locale.ROOT, "an outbox of %,d events", events);
    }

    @Override
    public List<Figure> run(Consumer<String> progress) {
        BareBus bus = new BareBus(stack.bootstrapServers());
        double[] bare = new double[runs];
        double[] relay = new double[runs];
        try (ServiceTables tables = new ServiceTables(stack.jdbcUrl(SERVICE), SERVICE)) {
            drain(tables);
            produce(bus);
            for (int run = 0; run < runs; run++) {
                bare[run] = produce(bus);
                relay[run] = drain(tables);
                progress.accept("Mesure : émission, %d sur %d.".formatted(run + 1, runs));
            }
        }
        return List.of(Figure.ofRates("bare producer", bare, null), Figure.ofRates("relay", relay, GOAL),
                Figure.ofRatios("relay to bare producer", relay, bare, GOAL_RATIO));
    }

    private double produce(BareBus bus) {
        String topic = bus.newTopic();
        return bus.produce(IntStream.range(0, events)
                .mapToObj(number -> BareBus.event(topic, TYPE, UUID.randomUUID().toString(), state)).toList());
    }

    private double drain(ServiceTables tables) {
        tables.execute("""
                insert into outbox (event_id, topic, key, version, type, trace, payload)
                select uuidv7(), '%s', uuidv7(), 0, '%s', '{}', '%s' from generate_series(1, %d)"""
                .formatted(TOPIC, TYPE, state.replace("'", "''"), events));
        long start = System.nanoTime();
        tables.await("select not exists (select from outbox where published_at is null)");
        return Rate.since(start, events);
    }
}
