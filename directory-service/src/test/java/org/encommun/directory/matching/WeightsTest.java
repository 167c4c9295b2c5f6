package org.encommun.directory.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.Map;

import org.encommun.directory.matching.Weights.Shares;
import org.junit.jupiter.api.Test;

class WeightsTest {

    private final Weights shipped = WeightsFile.shipped().weights();

    private Weights with(Field field, Map<Level, Shares> shares) {
        Map<Field, Map<Level, Shares>> levels = new EnumMap<>(shipped.levels());
        levels.put(field, shares);
        return new Weights("2", shipped.date(), shipped.trainingSet(), shipped.prior(), shipped.review(), shipped.likely(),
                shipped.calibration(), shipped.rarity(), levels);
    }

    @Test
    void theShippedWeightsSayWhatTheyWereTrainedOn() {
        assertThat(shipped.version()).isEqualTo("1");
        assertThat(shipped.trainingSet()).contains("40000 records", "seed");
        assertThat(shipped.review()).isLessThan(shipped.likely());
    }

    @Test
    void aFieldWithoutAWeightForALevelIsRefused() {
        assertThatThrownBy(() -> with(Field.KIND, Map.of(Level.EXACT, new Shares(0.9, 0.1))))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("KIND");
    }

    @Test
    void weightsByWhichBranchesWouldBeDuplicatesAreRefused() {
        Map<Level, Shares> siret = new EnumMap<>(shipped.levels().get(Field.SIRET));
        siret.put(Level.BRANCH, new Shares(0.3, 0.1));

        assertThatThrownBy(() -> with(Field.SIRET, siret)).isInstanceOf(IllegalArgumentException.class);
    }
}
