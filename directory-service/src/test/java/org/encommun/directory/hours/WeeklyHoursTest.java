package org.encommun.directory.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.encommun.directory.hours.WeeklyHours.Stretch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeeklyHoursTest {

    private static final Set<DayOfWeek> WORKING_DAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    @Test
    void aDayCanHaveTwoStretches() {
        assertThat(week("Mo-Fr 09:00-12:00,14:00-18:00").orElseThrow().stretches()).containsExactly(
                stretch(WORKING_DAYS, "09:00", "12:00"), stretch(WORKING_DAYS, "14:00", "18:00"));
    }

    @Test
    void aLaterRuleTakesThePlaceOfAnEarlierOneOnItsDays() {
        assertThat(week("Mo-Fr 09:00-12:00; We 14:00-17:00; Fr off").orElseThrow().stretches()).containsExactlyInAnyOrder(
                stretch(EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY), "09:00", "12:00"),
                stretch(EnumSet.of(DayOfWeek.WEDNESDAY), "14:00", "17:00"));
    }

    @Test
    void aRuleAfterACommaAddsToTheEarlierOne() {
        assertThat(week("Mo 09:00-12:00, Mo 14:00-17:00").orElseThrow().stretches()).containsExactly(
                stretch(EnumSet.of(DayOfWeek.MONDAY), "09:00", "12:00"),
                stretch(EnumSet.of(DayOfWeek.MONDAY), "14:00", "17:00"));
    }

    @Test
    void aRangeOfDaysMayGoOverTheEndOfTheWeek() {
        assertThat(week("Sa-Mo 10:00-12:00").orElseThrow().stretches()).containsExactly(
                stretch(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY, DayOfWeek.MONDAY), "10:00", "12:00"));
    }

    @Test
    void hoursOverMidnightCloseBeforeTheyOpen() {
        assertThat(week("Fr 20:00-02:00").orElseThrow().stretches())
                .containsExactly(stretch(EnumSet.of(DayOfWeek.FRIDAY), "20:00", "02:00"));
    }

    @Test
    void alwaysOpenIsEveryDayToItsLastMinute() {
        assertThat(week("24/7").orElseThrow().stretches())
                .containsExactly(stretch(EnumSet.allOf(DayOfWeek.class), "00:00", "23:59"));
    }

    @Test
    void closedOnPublicHolidaysIsSaid() {
        assertThat(week("Mo 09:00-12:00; PH off").orElseThrow().closedOnPublicHolidays()).isTrue();
        assertThat(week("Mo 09:00-12:00").orElseThrow().closedOnPublicHolidays()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mo[1] 09:00-12:00", "Jul-Aug Mo 09:00-12:00", "week 1-53/2 Mo 09:00-12:00", "Mo 09:00+",
            "Mo sunrise-sunset", "Mo 09:00-12:00 \"sur rendez-vous\"", "SH Mo 09:00-12:00", "Mo 09:00-12:00 unknown",
            "2026 Mo 09:00-12:00", "Mo,PH 09:00-12:00", "Mo-Fr"})
    void hoursThatAreNotTheSameEveryWeekOrNotCertainAreNone(String hours) {
        assertThat(week(hours)).isEmpty();
    }

    private static Optional<WeeklyHours> week(String hours) {
        return WeeklyHours.of(OpeningHours.parse(hours).hours().orElseThrow());
    }

    private static Stretch stretch(Set<DayOfWeek> days, String opens, String closes) {
        return new Stretch(days, LocalTime.parse(opens), LocalTime.parse(closes));
    }
}
