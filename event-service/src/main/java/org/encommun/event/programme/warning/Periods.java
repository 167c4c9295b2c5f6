package org.encommun.event.programme.warning;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Periods taken together.
 *
 * @param disjoint the time they cover, in order, in as few periods as possible
 */
record Periods(List<Period> disjoint) {

    /** What the periods cover together; those that touch become one. */
    static Periods covering(Stream<Period> periods) {
        return bridging(Duration.ZERO, periods);
    }

    /** What the periods cover together, and the gaps between them that are shorter than a given time. */
    static Periods bridging(Duration gap, Stream<Period> periods) {
        List<Period> disjoint = new ArrayList<>();
        for (Period next : periods.sorted(Comparator.comparing(Period::start)).toList()) {
            Period last = disjoint.isEmpty() ? null : disjoint.get(disjoint.size() - 1);
            if (last == null || !joined(last, next, gap)) {
                disjoint.add(next);
            } else if (next.end().isAfter(last.end())) {
                disjoint.set(disjoint.size() - 1, new Period(last.start(), next.end()));
            }
        }
        return new Periods(List.copyOf(disjoint));
    }

    private static boolean joined(Period last, Period next, Duration gap) {
        Instant reached = last.end();
        return !next.start().isAfter(reached) || Duration.between(reached, next.start()).compareTo(gap) < 0;
    }

    boolean contain(Period period) {
        return disjoint.stream().anyMatch(each -> each.contains(period));
    }

    Duration total() {
        return disjoint.stream().map(Period::length).reduce(Duration.ZERO, Duration::plus);
    }
}
