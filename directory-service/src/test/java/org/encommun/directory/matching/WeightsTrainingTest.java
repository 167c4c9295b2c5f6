package org.encommun.directory.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.util.DoubleComparator;
import org.junit.jupiter.api.Test;

class WeightsTrainingTest {

    /** The training rounds to 0.00001, and a machine may calculate the last digit otherwise. */
    private static final double ROUNDING = 0.00002;

    @Test
    void theShippedWeightsAreThoseOfTheTraining() {
        WeightsFile trained = WeightsTraining.train();
        WeightsFile shipped = WeightsFile.shipped();

        assertThat(shipped).usingRecursiveComparison().withComparatorForType(new DoubleComparator(ROUNDING), Double.class)
                .isEqualTo(trained);
    }
}
