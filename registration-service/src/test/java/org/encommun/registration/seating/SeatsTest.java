package org.encommun.registration.seating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class SeatsTest {

    @Test
    void theLastSeatIsTakenOnce() {
        Seats seats = new Seats(1);

        assertThat(seats.take()).isTrue();
        assertThat(seats.take()).isFalse();
        assertThat(seats.left()).isZero();
    }

    @Test
    void withoutALimitThereIsAlwaysOneMore() {
        Seats seats = new Seats(null);

        for (int i = 0; i < 1000; i++) {
            assertThat(seats.take()).isTrue();
        }
        assertThat(seats.left()).isNull();
    }

    @Test
    void aLowerLimitTakesNoSeatAwayAndGivesNone() {
        Seats seats = new Seats(3);
        seats.take();
        seats.take();
        seats.take();

        seats.limit(2);

        assertThat(seats.taken()).isEqualTo(3);
        assertThat(seats.left()).isZero();
        seats.free();
        assertThat(seats.take()).isFalse();
        seats.free();
        assertThat(seats.take()).isTrue();
    }

    @Test
    void aFreeSeatCannotBeFreed() {
        assertThatThrownBy(() -> new Seats(2).free()).isInstanceOf(IllegalStateException.class);
    }

    /** Random sequences of steps, compared with a simple count. */
    @RepeatedTest(200)
    void noSequenceOfStepsGivesASeatBeyondTheLimit(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Integer limit = random.nextInt(4) == 0 ? null : Integer.valueOf(1 + random.nextInt(5));
        Seats seats = new Seats(limit);
        int taken = 0;
        for (int step = 0; step < 60; step++) {
            switch (random.nextInt(5)) {
                case 0, 1, 2 -> {
                    boolean expected = limit == null || taken < limit;
                    assertThat(seats.take()).isEqualTo(expected);
                    taken += expected ? 1 : 0;
                }
                case 3 -> {
                    if (taken > 0) {
                        seats.free();
                        taken--;
                    }
                }
                default -> {
                    limit = random.nextInt(4) == 0 ? null : Integer.valueOf(1 + random.nextInt(5));
                    seats.limit(limit);
                }
            }
            assertThat(seats.taken()).isEqualTo(taken);
            assertThat(seats.hasFree()).isEqualTo(limit == null || taken < limit);
        }
    }
}
