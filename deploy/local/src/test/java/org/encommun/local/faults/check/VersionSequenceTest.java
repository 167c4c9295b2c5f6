package org.encommun.local.faults.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class VersionSequenceTest {

    @Test
    void anOlderVersionAfterANewerOneIsLate() {
        VersionSequence versions = new VersionSequence(List.of(29L, 30L, 31L, 42L, 32L, 33L));

        assertThat(versions.late()).containsExactly(4, 5);
        assertThat(versions.around(4)).isEqualTo("… 30, 31, 42, 32, 33");
    }

    @Test
    void whatIsSentAgainIsRepeatedAndNotLate() {
        VersionSequence versions = new VersionSequence(List.of(1L, 2L, 3L, 2L, 3L, 4L));

        assertThat(versions.repeated()).containsExactly(3, 4);
        assertThat(versions.late()).isEmpty();
    }
}
