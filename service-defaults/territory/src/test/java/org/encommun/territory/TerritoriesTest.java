package org.encommun.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;

import org.encommun.defaults.problem.Refusal;
import org.encommun.territory.Territory.Kind;
import org.encommun.territory.Territory.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource({"63195, Europe/Paris", "2A004, Europe/Paris", "97105, America/Guadeloupe", "97209, America/Martinique",
            "97302, America/Cayenne", "97411, Indian/Reunion", "97611, Indian/Mayotte", "97502, America/Miquelon",
            "97701, America/St_Barthelemy", "97801, America/Marigot", "98613, Pacific/Wallis", "98735, Pacific/Tahiti",
            "98731, Pacific/Marquesas", "98719, Pacific/Gambier", "98818, Pacific/Noumea"})
    void aCommuneHasTheTimeOfItsIslands(String code, ZoneId zone) {
        assertThat(territories.commune(code).timeZone()).contains(zone);
    }

    @Test
    void theTimeOfTheAustralAndAntarcticLandsIsUnknown() {
        assertThat(territories.commune("98412").timeZone()).isEmpty();
    }

    @Test
    void aRegionIsNotSaidToHaveOneTime() {
        assertThat(territories.find(Kind.REGION, "84").orElseThrow().timeZone()).isEmpty();
    }
}
