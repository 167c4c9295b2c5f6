package org.encommun.directory.matching.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class StreetLineTest {

    @Test
    void numberTypeAndNameAreTakenApart() {
        assertThat(StreetLine.of("18 bis, rue du Général de Gaulle"))
                .isEqualTo(new StreetLine("18bis", "rue", List.of("general", "gaulle")));
    }

    @Test
    void abbreviationsPostalBoxesAndCedexMakeNoDifference() {
        assertThat(StreetLine.of("18B R DU GAL DE GAULLE BP 40123 CEDEX 9"))
                .isEqualTo(StreetLine.of("18 bis rue du Général de Gaulle"));
        assertThat(StreetLine.of("3, bd. St-Michel")).isEqualTo(StreetLine.of("03 boulevard Saint Michel"));
    }

    @Test
    void aNameInFrontOfTheAddressIsLeftOut() {
        assertThat(StreetLine.of("MAISON DES ASSOCIATIONS 67 R ST FRANCOIS")).isEqualTo(StreetLine.of("67 rue Saint-François"));
    }

    @Test
    void aNumberInTheNameOfAStreetIsNotItsNumber() {
        assertThat(StreetLine.of("place du 8 mai 1945").number()).isEmpty();
        assertThat(StreetLine.of("1 rue du 4 Septembre")).isEqualTo(new StreetLine("1", "rue", List.of("4", "septembre")));
    }

    @Test
    void aStreetWithoutATypeIsKnown() {
        assertThat(StreetLine.of("12 Le Bourg")).isEqualTo(new StreetLine("12", "", List.of("bourg")));
    }

    @Test
    void aPostalBoxIsNoStreet() {
        assertThat(StreetLine.of("BP 12")).isEqualTo(StreetLine.UNKNOWN);
        assertThat(StreetLine.of(null)).isEqualTo(StreetLine.UNKNOWN);
        assertThat(StreetLine.of(" - ")).isEqualTo(StreetLine.UNKNOWN);
    }
}
