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

    private static final Territories READ_ONCE = new Territories();

    private final Territories territories = READ_ONCE;

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
    void aTerritoryHasTheCommunesOfTodayTheirArrondissementsAndTheFormerOnes() {
        assertThat(territories.communeCodes(new Part(Kind.EPCI, "246301097"))).contains("63195").doesNotContain("63113");
        assertThat(territories.communeCodes(new Part(Kind.COMMUNE, "75056"))).hasSize(21).contains("75056", "75110");
        assertThat(territories.communeCodes(new Part(Kind.COMMUNE, "63195"))).containsExactly("63195");
        assertThat(territories.communeCodes(new Part(Kind.DEPARTEMENT, "49"))).contains("49007").hasSizeGreaterThan(300);
        assertThat(territories.communeCodes(new Part(Kind.REGION, "99"))).isEmpty();
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

    @ParameterizedTest
    @CsvSource({"01018, 01033, Arlod is a part of Valserhône", "49126, 49126, Les Garennes sur Loire was split up and is back",
            "01132, 69286, Crépieux-la-Pape went to the Rhône with Rillieux", "16226, 16393, a new commune took another code",
            "60455, 60694, Les Hauts-Talican was made of two communes", "27058, 27676, Les Trois Lacs became a part of another",
            "63195, 63195, Lezoux is Lezoux", "75110, 75110, an arrondissement stays one"})
    void aFormerCodeLeadsToTheCommuneOfToday(String former, String present, String reason) {
        assertThat(territories.resolve(former)).as(reason).get().extracting(Territory::code).isEqualTo(present);
    }

    @Test
    void everyFormerCodeLeadsToACommuneOfToday() {
        assertThat(TerritoryFile.rows("formers")).hasSizeGreaterThan(5_000)
                .allSatisfy(row -> assertThat(territories.resolve(row[0])).get().extracting(Territory::code).isEqualTo(row[2]));
    }

    @ParameterizedTest
    @CsvSource({"75110, 75056", "69381, 69123", "13208, 13055", "63195, 63195", "01018, 01033"})
    void anArrondissementBelongsToItsCity(String code, String city) {
        assertThat(territories.municipality(code)).get().extracting(Territory::code).isEqualTo(city);
    }

    @Test
    void aCodeThatNoCommuneEverHadLeadsNowhere() {
        assertThat(territories.resolve("99999")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ST ETIENNE, 42000, 42218", "Saint-Étienne, 42100, 42218", "STE FOY LES LYON, 69110, 69202",
            "SCHOELCHER, 97233, 97229", "Villeneuve s/ Lot, 47300, 47323", "'Ferté-Bernard (La)', 72400, 72132",
            "LIMOGES CEDEX 1, 87031, 87085", "AJACCIO CEDEX 9, 20180, 2A004", "Paris 10e Arrondissement, 75010, 75110",
            "PARIS, 75010, 75110", "Paris 16, 75116, 75116", "Lyon 3ème, 69003, 69383", "MARSEILLE CEDEX 20, 13233, 13055",
            "Bellegarde-sur-Valserine, 01200, 01033", "Saint-Mars-la-Jaille, 44540, 44180", "LA POSSESSION, 97419, 97408",
            "Les Hauts-Talican, 60390, 60694"})
    void aCommuneIsFoundByItsNameAndPostalCode(String name, String postalCode, String code) {
        assertThat(territories.communeNamed(name, postalCode)).get().extracting(Territory::code).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"Lezoux, 63000", "Limoges, 87031", "Nowhere, 63190", "'', 63190", "Lezoux, 99999", "Lezoux, ''"})
    void aCommuneIsNotGuessed(String name, String postalCode) {
        assertThat(territories.communeNamed(name, postalCode)).isEmpty();
    }

    @Test
    void everyCommuneIsFoundByItsOwnNameAndPostalCodes() {
        var communes = TerritoryFile.rows("communes").stream().map(row -> territories.commune(row[0])).toList();

        assertThat(communes.stream().flatMap(commune -> commune.postalCodes().stream()
                .filter(postalCode -> territories.communeNamed(commune.name(), postalCode)
                        .filter(found -> city(found).equals(city(commune))).isEmpty())
                .map(postalCode -> commune.name() + " " + postalCode))).isEmpty();
    }

    @Test
    void aPostalCodeMayServeSeveralCommunes() {
        assertThat(territories.withPostalCode("97218")).extracting(Territory::code).containsExactly("97203", "97211", "97215");
        assertThat(territories.withPostalCode("00000")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1053, 01053", "01053, 01053", "75110, 75110", "2A004, 2A004", "A004, A004", "153, 153"})
    void aLostZeroIsGivenBack(String code, String whole) {
        assertThat(Territories.withLeadingZero(code)).isEqualTo(whole);
    }

    private String city(Territory commune) {
        return territories.municipality(commune.code()).orElseThrow().code();
    }

    @Test
    void aKeyNamesTheTerritoryThatItIsOf() {
        Part part = new Part(Kind.DEPARTEMENT, "2A");

        assertThat(part.key()).isEqualTo("DEPARTEMENT:2A");
        assertThat(Part.parse(part.key())).isEqualTo(part);
        assertThatThrownBy(() -> Part.parse("2A")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Part.parse("PAYS:2A")).isInstanceOf(IllegalArgumentException.class);
    }
}
