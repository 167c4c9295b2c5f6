package org.encommun.local.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.encommun.local.LocalStack;

/**
 * The three services that copy the actors read a backlog at the same time: how many a second each, compared with a bare consumer
 * that reads as many alone.
 */
final class ReaderWork implements Work {

    private static final List<String> SERVICES = List.of("event-service", "registration-service", "feedback-service");
    private static final String TOPIC = "encommun.actor.v1";
    private static final String TYPE = "org.encommun.actor.registered.v1";
    private static final double GOAL = 2_000;
    /** Each partition is read in its order, so when the last ones are read, which are on all partitions, all are. */
    static final int LAST = 200;

    private final LocalStack stack;
    private final String state;
    private final int events;
    private final int runs;

    /**
     * @param state an actor as JSON, with a placeholder for its id
     * @param events at least {@value #LAST}
     */
    ReaderWork(LocalStack stack, String state, int events, int runs) {
        this.stack = stack;
        this.state = state;
        this.events = events;
        this.runs = runs;
    }

    @Override
    public String title() {
        return String.format(Locale.ROOT, "a backlog of %,d actors", events);
    }

    @Override
    public List<Figure> run(Consumer<String> progress) {
        BareBus bus = new BareBus(stack.bootstrapServers());
        double[] bare = new double[runs];
        Map<String, double[]> rates = new LinkedHashMap<>();
        SERVICES.forEach(service -> rates.put(service, new double[runs]));
        read(bus);
        for (int run = 0; run < runs; run++) {
            String topic = bus.newTopic();
            bus.produce(actors(topic));
            bare[run] = bus.consume(topic, events);
            for (var rate : read(bus).entrySet()) {
                rates.get(rate.getKey())[run] = rate.getValue();
            }
            progress.accept("Mesure : réception, %d sur %d.".formatted(run + 1, runs));
        }
        List<Figure> figures = new ArrayList<>(List.of(Figure.ofRates("bare consumer", bare, null)));
        rates.forEach((service, rate) -> {
            figures.add(Figure.ofRates(service, rate, GOAL));
            figures.add(Figure.ofRatios(service + " to bare consumer", rate, bare, null));
        });
        return figures;
    }

    private List<ProducerRecord<String, byte[]>> actors(String topic) {
        return IntStream.range(0, events).mapToObj(number -> {
            String id = UUID.randomUUID().toString();
            return BareBus.event(topic, TYPE, id, state.formatted(id));
        }).toList();
    }

    /** The clock starts with the first record sent, so a reader is never credited with less work than it had. */
    private Map<String, Double> read(BareBus bus) {
        List<ProducerRecord<String, byte[]>> actors = actors(TOPIC);
        String allRead = "select count(*) = %d from inbox where aggregate = 'actor' and aggregate_id in (%s)".formatted(LAST,
                actors.subList(events - LAST, events).stream().map(actor -> "'%s'".formatted(actor.key()))
                        .collect(Collectors.joining(", ")));
        ExecutorService watchers = Executors.newFixedThreadPool(SERVICES.size());
        try {
            long start = System.nanoTime();
            Map<String, CompletableFuture<Double>> reading = new LinkedHashMap<>();
            SERVICES.forEach(service -> reading.put(service,
                    CompletableFuture.supplyAsync(() -> rate(service, allRead, start), watchers)));
            bus.produce(actors);
            Map<String, Double> rates = new LinkedHashMap<>();
            reading.forEach((service, rate) -> rates.put(service, rate.join()));
            return rates;
        } finally {
            watchers.shutdownNow();
        }
    }

    private double rate(String service, String allRead, long start) {
        try (ServiceTables tables = new ServiceTables(stack.jdbcUrl(service), service)) {
            tables.await(allRead);
            return Rate.since(start, events);
        }
    }
}
