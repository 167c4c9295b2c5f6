package org.encommun.directory.coordinates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrenchGroundTest {

    /** Outermost and chief places. */
    @ParameterizedTest
    @CsvSource({"59, 51.08, 2.53, Bray-Dunes", "29, 48.46, -5.10, Ouessant", "67, 48.97, 8.23, Lauterbourg",
            "2A, 41.39, 9.16, Bonifacio", "971, 16.00, -61.73, Basse-Terre", "971, 16.30, -61.07, La Désirade",
            "972, 14.60, -61.07, Fort-de-France", "973, 4.94, -52.33, Cayenne", "973, 3.65, -54.03, Maripasoula",
            "974, -20.88, 55.45, Saint-Denis", "975, 46.78, -56.17, Saint-Pierre", "976, -12.78, 45.23, Mamoudzou",
            "977, 17.90, -62.85, Gustavia", "978, 18.07, -63.08, Marigot", "986, -13.28, -176.18, Mata-Utu",
            "987, -17.54, -149.57, Papeete", "987, -8.91, -140.10, Taiohae", "988, -22.27, 166.45, Nouméa",
            "988, -19.72, 163.66, Belep"})
    void aTerritoryLiesInItsBox(String departement, double latitude, double longitude, String place) {
        assertThat(FrenchGround.around(departement).orElseThrow().contains(new Coordinates(latitude, longitude))).as(place)
                .isTrue();
        assertThat(FrenchGround.unswapped(latitude, longitude, Optional.of(departement))).isEmpty();
        assertThat(FrenchGround.unswapped(longitude, latitude, Optional.of(departement)))
                .contains(new Coordinates(latitude, longitude));
    }

    @ParameterizedTest
    @CsvSource({"3.38, 45.83", "55.45, -20.88", "166.45, -22.27"})
    void swappedCoordinatesAreRecognisedWithoutADepartement(double latitude, double longitude) {
        assertThat(FrenchGround.unswapped(latitude, longitude, Optional.empty()))
                .contains(new Coordinates(longitude, latitude));
    }

    @Test
    void aSwapThatWouldLeadToAnotherTerritoryIsNotSuggested() {
        assertThat(FrenchGround.unswapped(55.45, -20.88, Optional.of("63"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"45.83, 3.38, in France as it is", "52.52, 13.40, Berlin either way", "0, 0, nowhere", "NaN, 45.83, no number",
            "300, 45.83, no point on the Earth"})
    void nothingIsSuggestedWhereASwapDoesNotHelp(double latitude, double longitude, String reason) {
        assertThat(FrenchGround.unswapped(latitude, longitude, Optional.empty())).as(reason).isEmpty();
    }

    @Test
    void uninhabitedTerritoriesHaveNoBox() {
        assertThat(FrenchGround.around("984")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"179, true", "-179, true", "180, true", "178, false", "0, false"})
    void aBoxMayContainTheDateLine(double longitude, boolean within) {
        assertThat(new BoundingBox(178.5, -20, -178.5, -10).contains(new Coordinates(-15, longitude))).isEqualTo(within);
    }

    @Test
    void aBoxUpsideDownIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new BoundingBox(1, 50, 2, 40));
    }
}
