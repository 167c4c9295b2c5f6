package org.encommun.directory.standard.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.validation.Validation;

import org.encommun.directory.place.PlaceDetails;
import org.encommun.directory.record.FieldFault;
import org.encommun.directory.standard.PlaceColumn;
import org.encommun.territory.Territories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RowReaderTest {

    private static final RowReader READER = new RowReader(new Territories(),
            Validation.buildDefaultValidatorFactory().getValidator());

    @Test
    void aRowOfTheStandardIsReadWithoutAFault() {
        PlaceReading reading = read("pivot", "43493312300029", "typologie", "TIERS_LIEUX|ASSO", "telephone", "+33180059880",
                "courriels", "contact@exemple.fr|accueil@exemple.fr", "horaires",
                "Mo-Fr 09:00-12:00,14:00-18:30; Sa 08:30-12:00",
                "services", "Maîtrise des outils numériques du quotidien", "date_maj", "2024-04-02", "latitude", "45.826631",
                "longitude", "3.384161");

        assertThat(reading.faults()).isEmpty();
        assertThat(reading.rejection()).isEmpty();
        assertThat(reading.externalId()).isEqualTo("lieu-1");
        assertThat(reading.sourceDate()).isEqualTo(LocalDate.of(2024, 4, 2));
        assertThat(reading.details().emails()).containsExactly("contact@exemple.fr", "accueil@exemple.fr");
        assertThat(reading.details().openingHours()).isEqualTo("Mo-Fr 09:00-12:00,14:00-18:30; Sa 08:30-12:00");
    }

    static Stream<Arguments> readsWithoutAFault() {
        return Stream.of(
                value("telephone", "04 73 68 28 34", PlaceDetails::phone, "+33473682834"),
                value("telephone", "473682834", PlaceDetails::phone, "+33473682834"),
                value("telephone", "0800 123 456", PlaceDetails::phone, "+33800123456"),
                value("telephone", "3646", PlaceDetails::phone, "3646"),
                value("typologie", "autre; bib", PlaceDetails::typologies, List.of("Autre", "BIB")),
                value("publics_specifiquement_adresses", "Seniors, Jeunes", PlaceDetails::audiences,
                        List.of("Seniors", "Jeunes")),
                value("formations_labels", "Étapes numériques(La Poste)", PlaceDetails::labels,
                        List.of("Étapes numériques (La Poste)")),
                value("site_web", "https://a.exemple.fr, https://b.exemple.fr", PlaceDetails::websites,
                        List.of("https://a.exemple.fr", "https://b.exemple.fr")),
                value("courriels", "mailto:lieu@exemple.fr ; lieu@exemple.fr", PlaceDetails::emails,
                        List.of("lieu@exemple.fr")),
                value("pivot", "200 070 712 00043", PlaceDetails::identifier, "20007071200043"),
                value("pivot", "35600000063516", PlaceDetails::identifier, "35600000063516"),
                value("pivot", "W632001234", PlaceDetails::identifier, "W632001234"),
                value("pivot", "W9R1011072", PlaceDetails::identifier, "W9R1011072"),
                value("pivot", "w2A1000123", PlaceDetails::identifier, "W2A1000123"),
                value("ferme", "Oui", PlaceDetails::closed, true),
                value("nom", "Espace\n numérique  de Lezoux", PlaceDetails::name, "Espace numérique de Lezoux"));
    }

    @ParameterizedTest
    @MethodSource
    void readsWithoutAFault(String heading, String text, Function<PlaceDetails, Object> field, Object expected) {
        PlaceReading reading = read(heading, text);

        assertThat(field.apply(reading.details())).isEqualTo(expected);
        assertThat(reading.faults()).isEmpty();
    }

    static Stream<Arguments> setsAside() {
        return Stream.of(
                fault("services", "Aide au démarches administrative", "Aide aux démarches administratives"),
                fault("telephone", "sur rendez-vous", null), fault("pivot", "00000000000000", null),
                fault("pivot", "SIRET inconnu", null), fault("horaires", "lundi au vendredi 9h-12h", "Mo-Fr 09:00-12:00"),
                fault("courriels", "pas de mail", null), fault("site_web", "https://", null), fault("date_maj", "hier", null),
                fault("ferme", "peut-être", null), fault("code_postal", "6319X0", null), fault("latitude", "45,8", null),
                fault("lambert_x", "700000", null));
    }

    @ParameterizedTest
    @MethodSource
    void setsAside(String heading, String text, String suggestion) {
        PlaceReading reading = read(heading, text);

        assertThat(reading.rejection()).isEmpty();
        assertThat(reading.faults()).isNotEmpty().allSatisfy(fault -> {
            assertThat(fault.kept()).isFalse();
            assertThat(fault.column()).isEqualTo(heading);
            assertThat(fault.cause()).isNotBlank();
        });
        if (suggestion != null) {
            assertThat(reading.faults()).extracting(FieldFault::suggestion).containsExactly(suggestion);
        }
    }

    static Stream<Arguments> keepsAndFlags() {
        return Stream.of(
                kept("pivot", "43493312300028", PlaceDetails::identifier, "43493312300028"),
                kept("pivot", "1234567001", PlaceDetails::identifier, "1234567001"),
                kept("site_web", "www.exemple.fr", PlaceDetails::websites, List.of("https://www.exemple.fr")),
                kept("prise_rdv", "rdv.exemple.fr/lezoux", PlaceDetails::appointmentPage, "https://rdv.exemple.fr/lezoux"),
                kept("code_insee", "63999", details -> details.address().communeCode(), "63195"),
                kept("nom", "n".repeat(200), details -> details.name().length(), 150));
    }

    @ParameterizedTest
    @MethodSource
    void keepsAndFlags(String heading, String text, Function<PlaceDetails, Object> field, Object expected) {
        PlaceReading reading = read(heading, text);

        assertThat(field.apply(reading.details())).isEqualTo(expected);
        assertThat(reading.faults()).hasSize(1).allMatch(FieldFault::kept);
    }

    @Test
    void theOtherTermsOfACellStay() {
        PlaceReading reading = read("publics_specifiquement_adresses", "Seniors|Licornes|Jeunes");

        assertThat(reading.details().audiences()).containsExactly("Seniors", "Jeunes");
        assertThat(reading.faults()).extracting(FieldFault::value).containsExactly("Licornes");
    }

    @Test
    void theOtherMailAddressesOfACellStay() {
        PlaceReading reading = read("courriels", "a@exemple.fr|b@|c@exemple.fr");

        assertThat(reading.details().emails()).containsExactly("a@exemple.fr", "c@exemple.fr");
        assertThat(reading.faults()).extracting(FieldFault::value).containsExactly("b@");
    }

    @Test
    void wordsOfTheNetworkAreReadAsTheTermsThatTheyMean() {
        Words words = (column, word) -> column == PlaceColumn.SERVICES && word.equals("Papiers en ligne")
                ? Optional.of("Aide aux démarches administratives")
                : Optional.empty();

        assertThat(READER.read(cells("services", "Papiers en ligne"), Map.of(), words).details().services())
                .containsExactly("Aide aux démarches administratives");
    }

    @Test
    void ofSeveralTelephoneNumbersTheFirstCounts() {
        PlaceReading reading = read("telephone", "04 73 68 28 34 / 06 12 34 56 78");

        assertThat(reading.details().phone()).isEqualTo("+33473682834");
        assertThat(reading.faults()).extracting(FieldFault::suggestion).containsExactly("+33612345678");
    }

    @Test
    void aNumberOfReunionIsReadAsOneOfReunion() {
        assertThat(read("commune", "Saint-Denis", "code_postal", "97400", "code_insee", "97411", "telephone", "0262 40 00 00")
                .details().phone()).isEqualTo("+262262400000");
    }

    @Test
    void codesThatLostTheirZeroGetItBackAndSaySo() {
        PlaceReading reading = read("commune", "Bourg-en-Bresse", "code_postal", "1000", "code_insee", "1053");

        assertThat(reading.details().address().postalCode()).isEqualTo("01000");
        assertThat(reading.details().address().communeCode()).isEqualTo("01053");
        assertThat(reading.faults()).hasSize(2).allMatch(FieldFault::kept).extracting(FieldFault::suggestion)
                .containsExactly("01000", "01053");
    }

    @Test
    void theCommuneIsFoundByNameAndPostalCodeWhereItsCodeIsMissing() {
        PlaceReading reading = read("code_insee", null);

        assertThat(reading.details().address().communeCode()).isEqualTo("63195");
        assertThat(reading.faults()).isEmpty();
    }

    @Test
    void thePostalCodeInPlaceOfTheInseeCodeIsNotTakenForAnotherCommune() {
        PlaceReading reading = read("code_insee", "63190");

        assertThat(reading.details().address().communeCode()).isEqualTo("63195");
        assertThat(reading.faults()).hasSize(1).allMatch(FieldFault::kept);
    }

    @Test
    void aFormerCommuneIsThatOfToday() {
        PlaceReading reading = read("commune", "Cran-Gevrier", "code_postal", "74960", "code_insee", "74093");

        assertThat(reading.details().address().communeCode()).isEqualTo("74010");
        assertThat(reading.faults()).hasSize(1).allMatch(FieldFault::kept);
    }

    @ParameterizedTest
    @CsvSource(value = {"45,826631; 3,384161; 45.826631; 3.384161; 0", "3.384161; 45.826631; ; ; 1", "0; 0; ; ; 1",
            "6526000; 729800; ; ; 1", "48.85; 2.35; 48.85; 2.35; 0", "-20.9; 55.45; -20.9; 55.45; 1", "95; 3; ; ; 1"},
            delimiter = ';')
    void coordinatesAreTakenRepairedOrSetAside(String latitude, String longitude, String north, String east, int faults) {
        PlaceReading reading = read("latitude", latitude, "longitude", longitude);

        assertThat(Optional.ofNullable(reading.details().location()).map(point -> point.latitude().toPlainString()))
                .isEqualTo(Optional.ofNullable(north));
        assertThat(Optional.ofNullable(reading.details().location()).map(point -> point.longitude().toPlainString()))
                .isEqualTo(Optional.ofNullable(east));
        assertThat(reading.faults()).hasSize(faults);
    }

    @Test
    void swappedCoordinatesAreSuggestedTheRightWay() {
        assertThat(read("latitude", "3.384161", "longitude", "45.826631").faults()).extracting(FieldFault::suggestion)
                .containsExactly("45.826631, 3.384161");
    }

    @Test
    void metresOfLambert93AreConverted() {
        PlaceReading reading = read("lambert_x", "700000", "lambert_y", "6600000");

        assertThat(reading.details().location().latitude().doubleValue()).isBetween(46.499, 46.501);
        assertThat(reading.details().location().longitude().doubleValue()).isBetween(2.999, 3.001);
    }

    @ParameterizedTest
    @CsvSource({"id", "nom"})
    void withoutIdOrNameNothingOfARowCounts(String heading) {
        assertThat(read(heading, null).rejection()).isPresent();
    }

    @Test
    void withoutACommuneNothingOfARowCountsAndThoseOfThePostalCodeAreSuggested() {
        PlaceReading reading = read("commune", "Atlantide", "code_insee", null);

        assertThat(reading.rejection())
                .hasValueSatisfying(rejection -> assertThat(rejection.suggestion()).contains("Lezoux (63195)"));
    }

    @Test
    void anErrorValueOfASpreadsheetIsSetAside() {
        PlaceReading reading = READER.read(cells(), Map.of(PlaceColumn.TELEPHONE, new Cell("Tél", "#N/D")), Words.STANDARD);

        assertThat(reading.faults()).extracting(FieldFault::field).containsExactly("phone");
    }

    private static Arguments value(String heading, String text, Function<PlaceDetails, Object> field, Object expected) {
        return Arguments.of(heading, text, field, expected);
    }

    private static Arguments kept(String heading, String text, Function<PlaceDetails, Object> field, Object expected) {
        return Arguments.of(heading, text, field, expected);
    }

    private static Arguments fault(String heading, String text, String suggestion) {
        return Arguments.of(heading, text, suggestion);
    }

    private static PlaceReading read(String... cells) {
        return READER.read(cells(cells), Map.of(), Words.STANDARD);
    }

    /** A library in Lezoux, with these cells besides; {@code null} for one that is empty. */
    private static Map<PlaceColumn, Cell> cells(String... cells) {
        Map<String, String> texts = new LinkedHashMap<>(
                Map.of("id", "lieu-1", "nom", "Médiathèque de Lezoux", "commune", "Lezoux",
                        "code_postal", "63190", "code_insee", "63195"));
        for (int i = 0; i < cells.length; i += 2) {
            texts.put(cells[i], cells[i + 1]);
        }
        Map<PlaceColumn, Cell> row = new LinkedHashMap<>();
        texts.forEach((heading, text) -> {
            if (text != null) {
                row.put(PlaceColumn.headed(heading).orElseThrow(), new Cell(heading, text));
            }
        });
        return row;
    }
}
