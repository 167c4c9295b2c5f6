package org.encommun.directory.harvest.progress;

import java.time.Duration;

/** How long to wait after a failure: twice as long each time, not all at the same moment, and as long as the server asks for. */
final class BackOff {

    private static final Duration FIRST = Duration.ofMinutes(10);
    private static final Duration LONGEST = Duration.ofDays(1);
    /** Beyond this a server may say what it likes. */
    private static final Duration LONGEST_ASKED = Duration.ofDays(7);
    /** What Realtime Paged Data Exchange 1.0 asks of readers for a server that is unavailable: an hour to two. */
    private static final Duration UNAVAILABLE_FEED = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 8;

    private BackOff() {}

    /**
     * The wait.
     *
     * @param failures how many runs have failed one after the other, this one included
     * @param asked how long the server asks for; {@code null} if it does not
     * @param random 0 to 1
     */
    static Duration after(int failures, Duration asked, double random) {
        Duration doubled = FIRST.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        Duration longest = doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
        Duration wait = part(longest, (1 + random) / 2);
        if (asked == null) {
            return wait;
        }
        Duration least = asked.compareTo(LONGEST_ASKED) < 0 ? asked : LONGEST_ASKED;
        return wait.compareTo(least) < 0 ? least : wait;
    }

    /** That of a feed whose server says 503 without saying how long. */
    static Duration unavailableFeed(double random) {
        return UNAVAILABLE_FEED.plus(part(UNAVAILABLE_FEED, random));
    }

    /** A share of a time, in whole seconds. */
    static Duration part(Duration time, double share) {
        return Duration.ofSeconds(Math.round(time.toSeconds() * share));
    }
}
