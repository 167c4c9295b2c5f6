package org.encommun.directory.harvest.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class BackOffTest {

    @Test
    void eachFailureIsFollowedByTwiceTheWait() {
        assertThat(BackOff.after(1, null, 1)).isEqualTo(Duration.ofMinutes(10));
        assertThat(BackOff.after(2, null, 1)).isEqualTo(Duration.ofMinutes(20));
        assertThat(BackOff.after(5, null, 1)).isEqualTo(Duration.ofMinutes(160));
        assertThat(BackOff.after(5, null, 0)).isEqualTo(Duration.ofMinutes(80));
    }

    @Property
    void nobodyWaitsForNothingOrForMoreThanADay(@ForAll @IntRange(min = 1) int failures,
            @ForAll @DoubleRange(min = 0, max = 1) double random) {
        assertThat(BackOff.after(failures, null, random)).isBetween(Duration.ofMinutes(5), Duration.ofDays(1));
    }

    @Property
    void whatTheServerAsksForIsWaitedForUpToAWeek(@ForAll @IntRange(min = 1, max = 30) int failures,
            @ForAll @LongRange(min = 0, max = 999_999_999) long seconds, @ForAll @DoubleRange(min = 0, max = 1) double random) {
        assertThat(BackOff.after(failures, Duration.ofSeconds(seconds), random))
                .isGreaterThanOrEqualTo(Duration.ofSeconds(Math.min(seconds, Duration.ofDays(7).toSeconds())))
                .isLessThanOrEqualTo(Duration.ofDays(7));
    }

    @Property
    void aFeedThatIsUnavailableIsLeftAloneForAnHourToTwo(@ForAll @DoubleRange(min = 0, max = 1) double random) {
        assertThat(BackOff.unavailableFeed(random)).isBetween(Duration.ofHours(1), Duration.ofHours(2));
    }
}
