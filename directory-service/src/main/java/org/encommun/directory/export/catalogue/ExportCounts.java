package org.encommun.directory.export.catalogue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.directory.export.Export;
import org.encommun.directory.export.ExportedPlaces;

import io.quarkus.arc.All;

/** How many places each export has and leaves out. To count them all places are read, so that is done every ten minutes
 * at most. */
@ApplicationScoped
class ExportCounts {

    private static final Duration LIFETIME = Duration.ofMinutes(10);

    private final ExportedPlaces places;
    private final List<Export> exports;
    private final Clock clock;
    private final Lock counting = new ReentrantLock();
    private volatile Counted counted;

    ExportCounts(ExportedPlaces places, @All List<Export> exports, Clock clock) {
        this.places = places;
        this.exports = exports;
        this.clock = clock;
    }

    /** The numbers of one export. */
    record Count(long taken, long leftOut) {}

    /** All numbers by the name of the export. */
    record Counted(Map<String, Count> counts, Instant at) {}

    /** The numbers, older ones while others count anew; only the first ones are waited for. */
    Counted latest() {
        Instant now = clock.instant();
        Counted known = counted;
        if (known != null && (isFresh(known, now) || !counting.tryLock())) {
            return known;
        }
        if (known == null) {
            counting.lock();
        }
        try {
            if (counted == null || !isFresh(counted, now)) {
                counted = count(now);
            }
            return counted;
        } finally {
            counting.unlock();
        }
    }

    private static boolean isFresh(Counted known, Instant now) {
        return !known.at().plus(LIFETIME).isBefore(now);
    }

    private Counted count(Instant now) {
        Map<String, Count> counts = new LinkedHashMap<>();
        exports.forEach(export -> counts.put(export.name(), new Count(0, 0)));
        places.forEach(null, place -> exports.forEach(export -> counts.computeIfPresent(export.name(),
                (name, count) -> export.takes(place)
                        ? new Count(count.taken() + 1, count.leftOut())
                        : new Count(count.taken(), count.leftOut() + 1))));
        return new Counted(counts, now);
    }

    /** The exports that are counted. */
    List<Export> exports() {
        return exports;
    }
}
