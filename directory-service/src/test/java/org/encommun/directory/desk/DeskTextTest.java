package org.encommun.directory.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.encommun.directory.harvest.progress.RunOutcome;
import org.encommun.directory.imports.job.ImportStatus;
import org.encommun.directory.place.PlaceAddress;
import org.encommun.directory.place.PlaceDetails;
import org.encommun.directory.place.PlaceLocation;
import org.encommun.directory.survivorship.Reason;
import org.junit.jupiter.api.Test;

class DeskTextTest {

    @Test
    void everyFieldAndEveryConstantHasAFrenchName() {
        assertThat(PlaceDetails.FIELDS.names()).allSatisfy(field -> assertThat(DeskText.field(field)).isNotBlank());
        assertThat(ImportStatus.values()).allSatisfy(status -> assertThat(DeskText.label(status)).isNotBlank());
        assertThat(RunOutcome.values()).allSatisfy(outcome -> assertThat(DeskText.label(outcome)).isNotBlank());
        assertThat(Reason.values()).allSatisfy(reason -> assertThat(DeskText.label(reason)).isNotBlank());
    }

    @Test
    void timesAreThoseOfParis() {
        assertThat(DeskText.moment(Instant.parse("2026-11-28T23:05:00Z"))).isEqualTo("29 novembre 2026 à 0\u00a0h\u00a005");
        assertThat(DeskText.day(Instant.parse("2026-08-01T09:00:00Z"))).isEqualTo("1er août 2026");
    }

    @Test
    void noneAndOneAreSingular() {
        assertThat(DeskText.count(0, "ligne", "lignes")).isEqualTo("0\u00a0ligne");
        assertThat(DeskText.count(1, "ligne", "lignes")).isEqualTo("1\u00a0ligne");
        assertThat(DeskText.count(12_345, "ligne", "lignes")).isEqualTo("12\u202f345\u00a0lignes");
    }

    @Test
    void aShareThatLacksOneRecordIsNotAll() {
        assertThat(DeskText.percent(0.999)).isEqualTo("99\u00a0%");
        assertThat(DeskText.percent(1)).isEqualTo("100\u00a0%");
        assertThat(DeskText.percent(0.29)).isEqualTo("29\u00a0%");
    }

    @Test
    void valuesAreWrittenForPeople() {
        assertThat(value("address", new PlaceAddress("5 rue Maurice Audin", null, "63190", "Lezoux", "63195")))
                .isEqualTo("5 rue Maurice Audin, 63190 Lezoux");
        assertThat(value("services", List.of("Aide", "Matériel"))).isEqualTo("Aide, Matériel");
        assertThat(value("location", new PlaceLocation(new BigDecimal("45.8266310"), new BigDecimal("3"))))
                .isEqualTo("45.826631 ; 3");
        assertThat(value("closed", true)).isEqualTo("oui");
        assertThat(DeskText.value(PlaceDetails.FIELDS.with(Map.of()), "phone")).isEqualTo("aucune valeur");
    }

    @Test
    void aLongTextIsCutBetweenCharacters() {
        assertThat(value("description", "😀".repeat(500))).isEqualTo("😀".repeat(159) + "…");
    }

    private static String value(String field, Object value) {
        return DeskText.value(PlaceDetails.FIELDS.with(Map.of(field, value)), field);
    }
}
