package org.encommun.directory.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WeightsTrainingTest {

    /** The training rounds to 0.00001, and a machine may calculate the last digit otherwise. */
    private static final double ROUNDING = 0.00002;

    @Test
    void theShippedWeightsAreThoseOfTheTraining() {
        WeightsFile trained = WeightsTraining.train();
        WeightsFile shipped = WeightsFile.shipped();

        assertThat(shipped.words().keySet()).isEqualTo(trained.words().keySet());
        assertThat(shipped.weights().review()).isEqualTo(trained.weights().review());
        assertThat(shipped.weights().likely()).isEqualTo(trained.weights().likely());
        assertThat(shipped.weights().calibration().slope()).isCloseTo(trained.weights().calibration().slope(),
                within(ROUNDING));
        for (Field field : Field.values()) {
            for (Level level : field.levels()) {
                Weights.Shares expected = trained.weights().levels().get(field).get(level);
                Weights.Shares actual = shipped.weights().levels().get(field).get(level);
                assertThat(actual.m()).as("m of %s %s", field, level).isCloseTo(expected.m(), within(ROUNDING));
                assertThat(actual.u()).as("u of %s %s", field, level).isCloseTo(expected.u(), within(ROUNDING));
            }
        }
    }
}
