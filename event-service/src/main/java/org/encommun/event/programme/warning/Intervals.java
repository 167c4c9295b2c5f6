package org.encommun.event.programme.warning;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Intervals taken together.
 *
 * @param disjoint the time they cover, in order, in as few periods as possible
 */
record Intervals(List<Interval> disjoint) {

    /** What the periods cover together; those that touch become one. */
    static Intervals covering(Stream<Interval> periods) {
        return bridging(Duration.ZERO, periods);
    }

    /** What the periods cover together, and the gaps between them that are shorter than a given time. */
    static Intervals bridging(Duration gap, Stream<Interval> periods) {
        List<Interval> disjoint = new ArrayList<>();
        for (Interval next : periods.sorted(Comparator.comparing(Interval::start)).toList()) {
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

    boolean contain(Interval period) {
        return disjoint.stream().anyMatch(each -> each.contains(period));
    }

    Duration total() {
        return disjoint.stream().map(Interval::length).reduce(Duration.ZERO, Duration::plus);
    }
}
