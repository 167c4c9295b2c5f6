package org.encommun.directory.export.catalogue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.directory.export.Export;
import org.encommun.directory.export.ExportedPlaces;

import io.quarkus.arc.All;

/** How many places each export has and leaves out. To count them all places are read, so that is done at most every ten minutes. */
@ApplicationScoped
class ExportCounts {

    private static final Duration LIFETIME = Duration.ofMinutes(10);

    private final ExportedPlaces places;
    private final List<Export> exports;
    private final Clock clock;
    private Counted counted;

    ExportCounts(ExportedPlaces places, @All List<Export> exports, Clock clock) {
        this.places = places;
        this.exports = exports;
        this.clock = clock;
    }

    /** The numbers of one export. */
    record Count(long taken, long leftOut) {}

    /** All numbers by the name of the export. */
    record Counted(Map<String, Count> counts, Instant at) {}

    /** The numbers, those of up to ten minutes ago. Whoever asks while they are counted waits for them. */
    synchronized Counted latest() {
        Instant now = clock.instant();
        if (counted == null || counted.at().plus(LIFETIME).isBefore(now)) {
            Map<String, Count> counts = new LinkedHashMap<>();
            exports.forEach(export -> counts.put(export.name(), new Count(0, 0)));
            places.forEach(null, place -> exports.forEach(export -> counts.computeIfPresent(export.name(),
                    (name, count) -> export.takes(place)
                            ? new Count(count.taken() + 1, count.leftOut())
                            : new Count(count.taken(), count.leftOut() + 1))));
            counted = new Counted(counts, now);
        }
        return counted;
    }

    /** The exports that are counted. */
    List<Export> exports() {
        return exports;
    }
}
