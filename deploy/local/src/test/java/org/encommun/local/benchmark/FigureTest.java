package org.encommun.local.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FigureTest {

    @Test
    void aDurationMayNotExceedItsGoal() {
        Figure slow = Figure.ofDurations("`/programme`", new long[]{70_000_000, 40_000_000, 60_000_000}, 50);

        assertThat(slow.isMet()).isFalse();
        assertThat(slow.row()).isEqualTo("| `/programme` | ms | 60.0 | 70.0 | 3 | 50.0 | **no** |\n");
    }

    @Test
    void aRateMustReachItsGoalAndItsTailIsTheLowestRun() {
        Figure fast = Figure.ofRates("relay", new double[]{7_000, 5_500, 4_000}, 5_000.0);

        assertThat(fast.isMet()).isTrue();
        assertThat(fast.row()).isEqualTo("| relay | /s | 5500 | 4000 | 3 | 5000 | yes |\n");
    }

    @Test
    void growthMayNotExceedItsGoalAndItsTailIsTheHighestRun() {
        Figure growing = Figure.ofGrowth("search", new double[]{1.5, 1.25, 2.5}, 2.0);

        assertThat(growing.isMet()).isTrue();
        assertThat(growing.row()).isEqualTo("| search | growth | 1.50 | 2.50 | 3 | 2.00 | yes |\n");
    }

    @Test
    void whatIsOnlyComparedWithHasNoGoal() {
        assertThat(Figure.ofRates("bare producer", new double[]{90_000}, null).row())
                .isEqualTo("| bare producer | /s | 90000 | 90000 | 1 |  |  |\n");
    }
}
