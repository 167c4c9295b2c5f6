package org.encommun.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.encommun.defaults.problem.Refusal;
import org.encommun.territory.Territory.Kind;
import org.encommun.territory.Territory.Part;
import org.junit.jupiter.api.Test;

class TerritoriesTest {

    private final Territories territories = new Territories();

    @Test
    void lezouxLiesWithinItsIntercommunalityDepartementAndRegion() {
        assertThat(territories.commune("63195").name()).isEqualTo("Lezoux");
        assertThat(territories.commune("63195").postalCodes()).containsExactly("63190");
        assertThat(territories.commune("63195").within()).containsExactly(new Part(Kind.EPCI, "246301097"),
                new Part(Kind.DEPARTEMENT, "63"), new Part(Kind.REGION, "84"));
    }

    @Test
    void anArrondissementOfParisIsAPartOfParis() {
        assertThat(territories.commune("75110").within()).startsWith(new Part(Kind.COMMUNE, "75056"));
    }

    @Test
    void aDepartementAndARegionMayShareACode() {
        assertThat(territories.find(Kind.DEPARTEMENT, "84").orElseThrow().name()).isEqualTo("Vaucluse");
        assertThat(territories.find(Kind.REGION, "84").orElseThrow().name()).isEqualTo("Auvergne-Rhône-Alpes");
    }

    @Test
    void aNameIsFoundWithoutItsAccents() {
        assertThat(territories.named("perigueux", 5)).extracting(Territory::code).contains("24322");
        assertThat(territories.named("SAINT ETIENNE", 3)).extracting(Territory::code).contains("42218");
    }

    @Test
    void overseasTerritoriesAreThere() {
        assertThat(territories.commune("97105").within()).contains(new Part(Kind.REGION, "01"));
    }

    @Test
    void aCodeThatNoCommuneHasIsRefused() {
        assertThatThrownBy(() -> territories.commune("99999")).isInstanceOf(Refusal.class);
    }
}
