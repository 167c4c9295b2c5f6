package org.encommun.directory.hours;

import static org.assertj.core.api.Assertions.assertThat;

import org.encommun.directory.hours.OpeningHoursFault.Cause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningHoursTest {

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
            Mo-Fr 09:00-12:00,14:00-18:30; Sa 08:30-12:00 > Mo-Fr 09:00-12:00,14:00-18:30; Sa 08:30-12:00
            mo - fr 9:00 - 12:00;                         > Mo-Fr 09:00-12:00
            Sa 22:00-26:00                                > Sa 22:00-02:00
            Sa 22:00-02:00                                > Sa 22:00-02:00
            Mo[1],We[-1] 8:00-12:00                       > Mo[1],We[-1] 08:00-12:00
            24/7                                          > 24/7
            """)
    void hoursHaveOneCanonicalForm(String written, String canonical) {
        assertThat(OpeningHours.parse(written).hours()).get().extracting(OpeningHours::canonical).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
            Lundi au vendredi : 9h-12h et 14h-17h30        > Mo-Fr 09:00-12:00,14:00-17:30
            lundi 9h-12h, mardi 14h-18h                    > Mo 09:00-12:00; Tu 14:00-18:00
            du lundi au jeudi de 8h30 à 12h, fermé samedi  > Mo-Th 08:30-12:00; Sa off
            lundi 9h-12h, fermé pendant les congés         > -
            Fermé le lundi, ouvert mardi de 9h à 12h       > Mo off; Tu 09:00-12:00
            Lun-Ven 8h-18h ; Sam fermé                     > Mo-Fr 08:00-18:00; Sa off
            Tous les jours de 9h à midi                    > Mo-Su 09:00-12:00
            Mo-Fr 9h-12h                                   > Mo-Fr 09:00-12:00
            Mo,Tu 8:00-12:00 & 14:00-18:00                 > Mo,Tu 08:00-12:00,14:00-18:00
            2026 Jan 5+ 08:00-10:00                        > 2026 Jan 05+ 08:00-10:00
            mercredi fermé, jours fériés fermé             > We off; PH off
            selon disponibilité                            > -
            """)
    void faultyHoursAreRefusedWithWhatTheyProbablyMean(String written, String suggested) {
        OpeningHoursReading reading = OpeningHours.parse(written);

        assertThat(reading.hours()).isEmpty();
        assertThat(reading.fault().orElseThrow().suggestion().orElse("-")).isEqualTo(suggested);
    }

    @Test
    void theFaultSaysWhereTheTextCannotBeUnderstood() {
        OpeningHoursFault fault = OpeningHours.parse("Mo-Fr 08:00-12:00 & 14:00-18:00").fault().orElseThrow();

        assertThat(fault.text()).isEqualTo(
                "Les horaires ne suivent pas la syntaxe « opening_hours » d’OpenStreetMap près de « & 14:00-18:00 ».");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", ";", "\n"})
    void emptyHoursAreNone(String written) {
        assertThat(OpeningHours.parse(written).hours()).isEmpty();
    }

    @Test
    void hoursOfEndlessLengthAreNotRead() {
        String written = "Mo 08:00-12:00; ".repeat(1_000);

        assertThat(OpeningHours.parse(written).fault()).get().extracting(OpeningHoursFault::cause).isEqualTo(Cause.TOO_LONG);
    }

    @Test
    void aCommentIsLeftAsItIs() {
        assertThat(OpeningHours.parse("Mo \"rappeler 22:00-02:00\"").hours()).get().extracting(OpeningHours::canonical)
                .isEqualTo("Mo \"rappeler 22:00-02:00\"");
    }
}
