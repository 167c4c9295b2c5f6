package org.encommun.local.faults;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.encommun.local.LocalStack;
import org.encommun.local.Progress;
import org.encommun.local.StackOptions;
import org.encommun.local.faults.check.Bus;
import org.encommun.local.faults.check.FeedCheck;
import org.encommun.local.faults.check.Window;
import org.encommun.local.faults.workload.Client;
import org.encommun.local.faults.workload.Fixture;
import org.encommun.local.faults.workload.History;
import org.encommun.local.faults.workload.Replicas;

/** A stack with two replicas of each service, and 16 clients that go on giving commands while faults are injected. */
final class Run implements AutoCloseable {

    private static final int CLIENTS = 16;
    private static final int REPLICAS = 2;

    private final long seed;
    private final Consumer<String> log;
    private final LocalStack stack;
    private final Replicas replicas;
    private final History history = new History();
    private final AtomicBoolean goesOn = new AtomicBoolean(true);
    private final FeedCheck feeds;
    private Fixture fixture;
    private List<Fault> faults;
    private List<Window> windows;
    private Instant end;

    /** @param log receives a line about each step */
    Run(Path data, long seed, Consumer<String> log) {
        this.seed = seed;
        this.log = line -> log.accept(Instant.now() + " " + line);
        this.log.accept("seed " + seed);
        this.stack = LocalStack.start(new StackOptions(data, 0, REPLICAS, false, false, StackOptions.DEMO_SETTINGS),
                Progress.silent());
        this.replicas = new Replicas(stack, REPLICAS);
        this.feeds = new FeedCheck(stack, replicas, goesOn::get);
    }

    /**
     * Returns when the faults are over, all clients have their answers, and nothing is left to be published or read.
     *
     * @param only a regular expression found in the names of the faults that are injected
     * @param removed the protection without which the commands are given
     */
    void perform(Duration length, Pattern only, Optional<Protection> removed) throws Exception {
        fixture = Fixture.enter(stack, replicas, CLIENTS);
        removed.ifPresent(protection -> protection.remove(stack));
        log.accept("the stack is ready");
        Recovery recovery = new Recovery(stack, replicas);
        InjectedRecords records = new InjectedRecords(new Bus(stack.bootstrapServers()));
        faults = new Faults(stack, replicas, records).all().stream()
                .filter(fault -> only.matcher(fault.name()).find())
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS + 1);
        try {
            List<Future<?>> running = start(threads);
            windows = new Campaign(faults, recovery, seed, log).run(length);
            goesOn.set(false);
            for (Future<?> each : running) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }
        end = Instant.now();
        log.accept("the clients have ended");
        recovery.awaitQuiet();
    }

    private List<Future<?>> start(ExecutorService threads) {
        List<Future<?>> running = new ArrayList<>();
        for (int number = 0; number < CLIENTS; number++) {
            running.add(threads.submit(new Client(seed, number, replicas, fixture, stack.mailbox(), history, goesOn::get)));
        }
        running.add(threads.submit(feeds));
        return running;
    }

    long seed() {
        return seed;
    }

    LocalStack stack() {
        return stack;
    }

    Fixture fixture() {
        return fixture;
    }

    History history() {
        return history;
    }

    /** Those that were to be injected. */
    List<Fault> faults() {
        return faults;
    }

    List<Window> windows() {
        return windows;
    }

    /** When the last command had its answer. */
    Instant end() {
        return end;
    }

    /** Has followed the change feeds. */
    FeedCheck feeds() {
        return feeds;
    }

    @Override
    public void close() {
        goesOn.set(false);
        stack.close();
    }
}
