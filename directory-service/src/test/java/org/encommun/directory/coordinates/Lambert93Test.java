package org.encommun.directory.coordinates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Lambert93Test {

    /**
     * The origin of the projection (décret 2000-1276); addresses that the Base Adresse Nationale publishes in both systems
     * (01002_w4ld4h_00006, 01002_6zbsct_01082, and one of 74002 Alex); a point in Paris in the manual of proj4php.
     */
    @ParameterizedTest
    @CsvSource({"700000, 6600000, 46.5, 3", "887643.67, 6547960.53, 46.005447, 5.425179",
            "888177.96, 6546947.6, 45.996182, 5.431677", "933921.82, 6528390.52, 45.814976, 6.013124",
            "652709.401, 6859290.946, 48.831938, 2.355781"})
    void aPublishedPointIsFoundToWithinTenCentimetres(double x, double y, double latitude, double longitude) {
        Coordinates published = new Coordinates(latitude, longitude);

        assertThat(Lambert93.toWgs84(x, y).orElseThrow().distanceTo(published)).isLessThan(0.1);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "45.8, 3.4", "6547960, 887643", "NaN, 6600000", "700000, 2000000", "1e9, 1e9"})
    void whatLiesOutsideOfMetropolitanFranceIsNotConverted(double x, double y) {
        assertThat(Lambert93.toWgs84(x, y)).isEmpty();
        assertThat(Lambert93.isWithin(x, y)).isFalse();
    }

    @Test
    void metresAreRecognised() {
        assertThat(Lambert93.isWithin(887_643.67, 6_547_960.53)).isTrue();
    }
}
