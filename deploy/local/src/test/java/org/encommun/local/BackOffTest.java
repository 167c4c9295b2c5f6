package org.encommun.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class BackOffTest {

    private static final Duration SHORT_LIFE = Duration.ofSeconds(3);

    private final BackOff backOff = new BackOff(Duration.ofSeconds(1));

    @Test
    void eachDeathDoublesTheWaitUpToHalfAMinute() {
        assertThat(Stream.generate(() -> backOff.after(SHORT_LIFE)).limit(7).map(Duration::toSeconds))
                .containsExactly(1L, 2L, 4L, 8L, 16L, 30L, 30L);
    }

    @Test
    void aGoodLifeMakesTheWaitShortAgain() {
        backOff.after(SHORT_LIFE);
        backOff.after(SHORT_LIFE);

        assertThat(backOff.after(Duration.ofSeconds(60))).hasSeconds(1);
        assertThat(backOff.after(SHORT_LIFE)).hasSeconds(2);
    }
}
