package org.encommun.directory.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import org.encommun.directory.coordinates.Coordinates;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class GlobePointTest {

    @Property
    void whatIsWithinARadiusIsWithinItsChord(@ForAll @DoubleRange(min = -90, max = 90) double latitude,
            @ForAll @DoubleRange(min = -180, max = 180) double longitude,
            @ForAll @DoubleRange(min = -90, max = 90) double otherLatitude,
            @ForAll @DoubleRange(min = -180, max = 180) double otherLongitude) {
        Coordinates one = new Coordinates(latitude, longitude);
        Coordinates other = new Coordinates(otherLatitude, otherLongitude);

        assertThat(straight(one, other)).isCloseTo(GlobePoint.chord(one.distanceTo(other)), within(0.01));
    }

    private static double straight(Coordinates one, Coordinates other) {
        double[] from = axes(one);
        double[] to = axes(other);
        return Math
                .sqrt(DoubleStream.of(from[0] - to[0], from[1] - to[1], from[2] - to[2]).map(length -> length * length).sum());
    }

    private static double[] axes(Coordinates point) {
        return Stream.of(new GlobePoint(point).cube().replaceAll("[()]", "").split(", ")).mapToDouble(Double::parseDouble)
                .toArray();
    }
}
