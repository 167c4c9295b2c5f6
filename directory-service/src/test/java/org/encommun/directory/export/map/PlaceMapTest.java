package org.encommun.directory.export.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;

import org.encommun.directory.export.map.MappedPlaces.MappedCommune;
import org.encommun.territory.Territories;
import org.encommun.territory.Territory;
import org.junit.jupiter.api.Test;

class PlaceMapTest {

    private static final Territories TERRITORIES = new Territories();

    @Test
    void communesAreNamedAndStandWhereTheirPlacesAre() {
        PlaceMap map = PlaceMap.counted(List.of(new MappedCommune("63195", 17, 45.8, 3.4)), TERRITORIES, 3);

        assertThat(map.counted()).isTrue();
        assertThat(map.withoutCoordinates()).isEqualTo(3);
        assertThat(map.features()).singleElement().satisfies(feature -> {
            assertThat(feature.properties().name()).isEqualTo("Lezoux");
            assertThat(feature.properties().places()).isEqualTo(17);
            assertThat(feature.geometry().coordinates()).containsExactly(3.4, 45.8);
        });
    }

    @Test
    void placesWithoutACommuneAreCountedToo() {
        PlaceMap map = PlaceMap.counted(List.of(new MappedCommune(null, 5, 45.8, 3.4)), TERRITORIES, 0);

        assertThat(map.features()).singleElement().satisfies(feature -> {
            assertThat(feature.properties().territory()).isNull();
            assertThat(feature.properties().places()).isEqualTo(5);
        });
    }

    @Test
    void ofTooManyCommunesTheDepartementsAreShownWithAllTheirPlaces() {
        List<MappedCommune> communes = new ArrayList<>(List.of(new MappedCommune("63195", 3, 45.0, 3.0),
                new MappedCommune("63113", 1, 49.0, 7.0), new MappedCommune("97411", 2, -20.9, 55.5)));
        for (int i = 1; i <= 2_000; i++) {
            communes.add(new MappedCommune("01%03d".formatted(i % 1_000), 1, 46.0, 5.0));
        }

        PlaceMap map = PlaceMap.counted(communes, TERRITORIES, 0);

        assertThat(map.features()).extracting(feature -> feature.properties().territory())
                .containsExactlyInAnyOrder(departement("63"), departement("974"), departement("01"));
        assertThat(map.features()).filteredOn(feature -> feature.properties().territory().equals(departement("63")))
                .singleElement().satisfies(feature -> {
                    assertThat(feature.properties().places()).isEqualTo(4);
                    assertThat(feature.geometry().coordinates().get(1)).isCloseTo(46.0, within(1e-9));
                });
        assertThat(map.features()).extracting(feature -> feature.properties().places()).containsExactlyInAnyOrder(4L, 2L,
                2_000L);
    }

    private static Territory.Part departement(String code) {
        return new Territory.Part(Territory.Kind.DEPARTEMENT, code);
    }
}
