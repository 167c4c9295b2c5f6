package org.encommun.event.programme.time;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A union of intervals.
 *
 * @param disjoint the time they cover, in order, in as few intervals as possible
 */
public record Intervals(List<Interval> disjoint) {

    /** The union of the intervals; those that touch are merged. */
    public static Intervals covering(Stream<Interval> intervals) {
        return bridging(Duration.ZERO, intervals);
    }

    /** The union of the intervals and of the gaps between them that are shorter than a given time. */
    public static Intervals bridging(Duration gap, Stream<Interval> intervals) {
        List<Interval> disjoint = new ArrayList<>();
        for (Interval next : intervals.sorted(Comparator.comparing(Interval::start)).toList()) {
            Interval last = disjoint.isEmpty() ? null : disjoint.get(disjoint.size() - 1);
            if (last == null || !joined(last, next, gap)) {
                disjoint.add(next);
            } else if (next.end().isAfter(last.end())) {
                disjoint.set(disjoint.size() - 1, new Interval(last.start(), next.end()));
            }
        }
        return new Intervals(List.copyOf(disjoint));
    }

    private static boolean joined(Interval last, Interval next, Duration gap) {
        Instant reached = last.end();
        return !next.start().isAfter(reached) || Duration.between(reached, next.start()).compareTo(gap) < 0;
    }

    /** Whether one of them contains an interval. */
    public boolean contain(Interval interval) {
        return disjoint.stream().anyMatch(each -> each.contains(interval));
    }

    /** Their total length. */
    public Duration total() {
        return disjoint.stream().map(Interval::length).reduce(Duration.ZERO, Duration::plus);
    }
}
