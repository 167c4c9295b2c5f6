package org.encommun.directory.table.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {

    @ParameterizedTest
    @ValueSource(strings = {"Gratuit|Payant", "Gratuit ; Payant", "Gratuit\nPayant", "Gratuit,\nPayant", "Gratuit , \r\nPayant",
            "Gratuit / Payant", "|Gratuit|| Payant;", "Gratuit|Payant|Gratuit"})
    void aListIsSplitAtWhatDirectoriesPutBetweenValues(String cell) {
        assertThat(CellList.of(cell)).containsExactly("Gratuit", "Payant");
    }

    @Test
    void aCommaOrASlashWithinATermDoesNotSplitIt() {
        assertThat(CellList.of("Surdité, malentendance|Médecine/soins")).containsExactly("Surdité, malentendance",
                "Médecine/soins");
    }

    @Test
    void twoSpellingsOfOneTermAreOneValue() {
        assertThat(CellList.of("Droits d’accès|Droits d'accès|E\u0301tape|Étape")).containsExactly("Droits d’accès", "Étape");
    }

    @Test
    void anEmptyCellIsAnEmptyList() {
        assertThat(CellList.of(" | ;")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"43,52609;43.52609", "-5.41423;-5.41423", "\u22125,4;-5.4", "1 234,5;1234.5",
            "1\u202F234;1234", "3,56E13;3.56E+13", ",5;0.5", "12.;12"})
    void aNumberMayHaveACommaAndSpaces(String cell, BigDecimal number) {
        assertThat(CellNumber.decimal(cell)).hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "1.234,5", "1,234.5", "43,5 N", "1e999", "--1",
            "11111111111111111111111111111111111111111111111111"})
    void whatIsNotClearlyANumberIsNone(String cell) {
        assertThat(CellNumber.decimal(cell)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3.5600000063516E13,35600000063516", "1000.0,1000", "1E3,1000", "0.50,0.5", "01.x,01.x",
            "1E+999999999,1E+999999999",
            "0.0,0"})
    void aProgramsNumberIsWrittenInPlainDigits(String number, String plain) {
        assertThat(CellNumber.plain(number)).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-04-02", "02/04/2024", "2/4/2024", "02.04.2024", "2024-04-02T10:30", "2024-04-02 10:30:59",
            "2024-04-02T23:59:59.123Z", "2024-04-02T00:30:00+02:00", "2024-04-02T00:30:00.123456+0200",
            "2024-04-02T23:30:00+02:00[Europe/Paris]", "02/04/2024 9:15", "45384", "45384,75", "\u00A02024-04-02\u200B"})
    void aDateIsReadInEachFormThatIsInUse(String cell) {
        assertThat(CellDate.of(cell)).contains(LocalDate.of(2024, 4, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2024", "31/02/2024", "2024-13-01", "04/31/2024", "1000", "75001", "0001-01-01", "hier",
            "2024-04-02 et après", "2024-04-02T", "02/04-2024", "02042024"})
    void whatIsNotClearlyADateIsNone(String cell) {
        assertThat(CellDate.of(cell)).isEmpty();
    }

    @Test
    void textIsComposedAndWithoutWhatCannotBeSeen() {
        assertThat(CellText.clean("\u00A0E\u0301\u200Btape\u00AD nume\u0301rique\u0007\uFEFF ")).isEqualTo("Étape numérique");
        assertThat(CellText.clean("famille 👩\u200D👧")).isEqualTo("famille 👩\u200D👧");
    }

    @Test
    void spellingsAreComparedWithoutTypography() {
        assertThat(CellText.comparable("Accès  à\u00A0l’aide\u202F: e\u2011mail")).isEqualTo("Accès à l'aide : e-mail");
    }
}
