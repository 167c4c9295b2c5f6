package org.encommun.directory.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicHolidaysTest {

    /** The earliest and the latest date that are possible, and the years around now. */
    @ParameterizedTest
    @ValueSource(strings = {"1818-03-22", "1943-04-25", "2008-03-23", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28",
            "2038-04-25"})
    void easterIsOnThePublishedDate(LocalDate easter) {
        assertThat(Easter.of(easter.getYear())).isEqualTo(easter);
    }

    @Test
    void theCountryHasElevenHolidays() {
        assertThat(LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2027, 1, 1))
                .filter(date -> new PublicHolidays("63").on(date) == PublicHolidays.Answer.YES)).hasSize(11)
                .allMatch(date -> new PublicHolidays("974").on(date) == PublicHolidays.Answer.YES);
    }
}
