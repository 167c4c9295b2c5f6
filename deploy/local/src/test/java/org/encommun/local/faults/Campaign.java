package org.encommun.local.faults;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;

import org.encommun.local.faults.check.Window;

/** Injects faults one after another, in rounds with each of them once, in an order drawn from the seed. */
final class Campaign {

    /** Time for commands between two faults, and during those that are over at once. */
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final List<Fault> faults;
    private final Recovery recovery;
    private final SplittableRandom random;
    private final Consumer<String> log;

    /** @param log receives a line about each fault */
    Campaign(List<Fault> faults, Recovery recovery, long seed, Consumer<String> log) {
        this.faults = faults;
        this.recovery = recovery;
        this.random = new SplittableRandom(seed);
        this.log = log;
    }

    /** Injects every fault at least once, and begins no other round after some time. */
    List<Window> run(Duration length) throws Exception {
        List<Window> windows = new ArrayList<>();
        long end = System.nanoTime() + length.toNanos();
        do {
            for (Fault fault : shuffled()) {
                Thread.sleep(PAUSE.toMillis());
                if (windows.size() < faults.size() || System.nanoTime() < end) {
                    windows.add(inject(fault));
                }
            }
        } while (System.nanoTime() < end);
        return windows;
    }

    private Window inject(Fault fault) throws Exception {
        Instant from = Instant.now();
        String target = fault.injection().inject(random);
        Optional<Duration> recovered = recovery.await(from);
        Thread.sleep(PAUSE.toMillis());
        Window window = new Window(fault.name(), target, from, Instant.now(), recovered);
        log.accept("%s: %s, %s: %s".formatted(from, fault.name(), target,
                recovered.map(time -> "recovered after %.1f s".formatted(time.toMillis() / 1000.0)).orElse("NOT RECOVERED")));
        return window;
    }

    private List<Fault> shuffled() {
        List<Fault> left = new ArrayList<>(faults);
        List<Fault> order = new ArrayList<>();
        while (!left.isEmpty()) {
            order.add(left.remove(random.nextInt(left.size())));
        }
        return order;
    }
}
