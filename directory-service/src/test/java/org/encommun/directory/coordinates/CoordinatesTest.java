package org.encommun.directory.coordinates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class CoordinatesTest {

    @ParameterizedTest
    @CsvSource({"90.1, 0", "-90.1, 0", "0, 180.1", "0, -180.1", "NaN, 0", "0, NaN", "Infinity, 0"})
    void whatIsNoPointOnTheEarthIsRefused(double latitude, double longitude) {
        assertThat(Coordinates.of(latitude, longitude)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new Coordinates(latitude, longitude));
    }

    @ParameterizedTest
    @CsvSource({"90, 180", "-90, -180", "45.82, 3.38"})
    void thePolesAndTheDateLineArePointsOnTheEarth(double latitude, double longitude) {
        assertThat(Coordinates.of(latitude, longitude)).contains(new Coordinates(latitude, longitude));
    }

    /** From Nashville to Los Angeles: the example of Rosetta Code, "Haversine formula", has 2886.44 km with a radius of 6371 km. */
    @Test
    void theDistanceIsThePublishedOne() {
        Coordinates nashville = new Coordinates(36.12, -86.67);

        assertThat(nashville.distanceTo(new Coordinates(33.94, -118.40))).isCloseTo(2_886_448, within(10.0));
    }

    @Test
    void opposedPointsAreHalfTheEarthApart() {
        assertThat(new Coordinates(45, 3).distanceTo(new Coordinates(-45, -177))).isCloseTo(20_015_114, within(10.0));
    }

    @Property
    void theDistanceIsTheSameInBothDirectionsAndShorterThanAnyDetour(
            @ForAll @DoubleRange(min = -90, max = 90) double latitude,
            @ForAll @DoubleRange(min = -180, max = 180) double longitude,
            @ForAll @DoubleRange(min = -90, max = 90) double otherLatitude,
            @ForAll @DoubleRange(min = -180, max = 180) double otherLongitude) {
        Coordinates one = new Coordinates(latitude, longitude);
        Coordinates other = new Coordinates(otherLatitude, otherLongitude);
        Coordinates lezoux = new Coordinates(45.8272, 3.3797);

        assertThat(one.distanceTo(one)).isZero();
        assertThat(one.distanceTo(other)).isCloseTo(other.distanceTo(one), within(0.001));
        assertThat(one.distanceTo(other)).isLessThanOrEqualTo(one.distanceTo(lezoux) + lezoux.distanceTo(other) + 0.5);
    }
}
