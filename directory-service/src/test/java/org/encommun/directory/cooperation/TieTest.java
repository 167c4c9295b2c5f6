package org.encommun.directory.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.junit.jupiter.api.Test;

class TieTest {

    @Test
    void aTieGoesOnForTwentyFourMonthsAfterItsLastEvent() {
        assertThat(Tie.activeSince(Instant.parse("2026-11-28T09:00:00Z"))).isEqualTo("2024-11-28T09:00:00Z");
        assertThat(Tie.activeSince(Instant.parse("2028-02-29T09:00:00Z"))).isEqualTo("2026-02-28T09:00:00Z");
    }
}
