package org.encommun.directory.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningCalendarTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** 2026-11-28 is a Saturday. */
    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
            Mo-Fr 08:00-12:00                         > 2026-11-30T08:00 > OPEN
            Mo-Fr 08:00-12:00                         > 2026-11-30T12:00 > CLOSED
            Mo-Fr 08:00-12:00                         > 2026-11-28T09:00 > CLOSED
            Fr-Mo 08:00-12:00                         > 2026-11-29T09:00 > OPEN
            24/7                                      > 2026-11-29T03:00 > OPEN
            24/7; Su off                              > 2026-11-29T03:00 > CLOSED
            24/7; Su 03:00-04:00 off                  > 2026-11-29T03:30 > CLOSED
            24/7; Su 03:00-04:00 off                  > 2026-11-29T04:00 > OPEN
            Mo-Sa 08:00-18:00; Sa 08:00-12:00         > 2026-11-28T15:00 > CLOSED
            Mo-Sa 08:00-12:00, Sa 14:00-18:00         > 2026-11-28T15:00 > OPEN
            Mo-Sa 08:00-12:00, Sa 14:00-18:00         > 2026-11-28T09:00 > OPEN
            Mo-Fr 08:00-12:00 || "sur rendez-vous"    > 2026-11-28T09:00 > UNKNOWN
            Mo-Fr 08:00-12:00 || "sur rendez-vous"    > 2026-11-30T09:00 > OPEN
            Mo-Fr 08:00-12:00 || Sa 10:00-12:00       > 2026-11-28T10:00 > OPEN
            Mo-Fr 08:00-12:00 "sur rendez-vous"       > 2026-11-30T09:00 > UNKNOWN
            Mo-Fr 08:00-12:00 "sur rendez-vous"       > 2026-11-30T13:00 > CLOSED
            Mo-Fr 08:00-12:00 open "sonner"           > 2026-11-30T09:00 > OPEN
            Mo-Fr 08:00-12:00 unknown                 > 2026-11-30T09:00 > UNKNOWN
            Sa 18:00-02:00                            > 2026-11-29T01:59 > OPEN
            Sa 18:00-02:00                            > 2026-11-29T02:00 > CLOSED
            Sa 18:00-02:00; Su 10:00-12:00            > 2026-11-29T01:00 > OPEN
            Sa 18:00-02:00; Su off                    > 2026-11-29T01:00 > OPEN
            Sa 18:00-02:00                            > 2026-11-28T01:00 > CLOSED
            24/7; Sa 22:00-03:00 off                  > 2026-11-29T02:00 > CLOSED
            Sa 22:00-03:00 off; Su 01:00-06:00        > 2026-11-29T02:00 > OPEN
            18:00-02:00; 00:00-09:00 off              > 2026-11-29T01:00 > CLOSED
            18:00-02:00; Sa off                       > 2026-11-28T01:00 > OPEN
            18:00-02:00; Sa off                       > 2026-11-29T01:00 > CLOSED
            Sa,Su 10:00-12:00; 14:00-18:00            > 2026-11-28T15:00 > OPEN
            Sa,Su 10:00-12:00; 14:00-18:00            > 2026-11-28T10:00 > UNKNOWN
            10:00-12:00; 14:00-18:00                  > 2026-11-28T10:00 > CLOSED
            Mo-Fr 08:00-12:00; SH off                 > 2026-11-30T09:00 > UNKNOWN
            Mo-Fr 08:00-12:00; SH off                 > 2026-11-30T13:00 > CLOSED
            Mo-Fr 08:00-12:00; SH Mo-Fr 10:00-12:00   > 2026-11-30T11:00 > OPEN
            Mo-Fr 08:00-12:00; SH Mo-Fr 10:00-12:00   > 2026-11-30T09:00 > UNKNOWN
            "hors saison": Mo-Fr 08:00-12:00          > 2026-11-30T09:00 > UNKNOWN
            Mo-Fr sunrise-18:00                       > 2026-11-30T10:00 > UNKNOWN
            Mo-Fr sunrise-18:00                       > 2026-11-30T18:00 > CLOSED
            Mo-Fr 08:00-12:00,14:00-sunset            > 2026-11-30T09:00 > OPEN
            Mo-Fr 08:00-12:00,14:00-sunset            > 2026-11-30T13:00 > CLOSED
            Mo-Fr 08:00-12:00,14:00-sunset            > 2026-11-30T15:00 > UNKNOWN
            Sa 18:00+                                 > 2026-11-29T01:00 > UNKNOWN
            Mo 10:00-16:00+                           > 2026-11-30T15:00 > OPEN
            Mo 10:00-16:00+                           > 2026-11-30T16:00 > UNKNOWN
            Mo[-1] 08:00-12:00                        > 2026-11-30T09:00 > OPEN
            Mo[1] 08:00-12:00                         > 2026-11-30T09:00 > CLOSED
            Mo[1] 08:00-12:00                         > 2026-12-07T09:00 > OPEN
            Tu[1] -1 day 08:00-12:00                  > 2026-11-30T09:00 > OPEN
            week 49 Mo 08:00-12:00                    > 2026-11-30T09:00 > OPEN
            week 01-53/2 Mo 08:00-12:00               > 2026-12-07T09:00 > CLOSED
            Dec 08:00-12:00                           > 2026-11-30T09:00 > CLOSED
            Dec 08:00-12:00                           > 2026-12-01T09:00 > OPEN
            Nov 29-Jan 10 Mo 08:00-12:00              > 2026-11-30T09:00 > OPEN
            2026 Nov 30-2026 Dec 01 08:00-12:00       > 2026-12-02T09:00 > CLOSED
            2027 Nov 30 08:00-12:00                   > 2026-11-30T09:00 > CLOSED
            2025-2026 Mo 08:00-12:00                  > 2026-11-30T09:00 > OPEN
            2024-2026/2 Mo 08:00-12:00                > 2026-11-30T09:00 > OPEN
            Dec Tu[1] 08:00-12:00                     > 2026-12-01T09:00 > OPEN
            Nov 28+Mo 08:00-12:00                     > 2026-11-30T09:00 > UNKNOWN
            Mo-Fr 08:00-12:00; "fermé en août"        > 2026-11-30T09:00 > UNKNOWN
            """)
    void aPlaceIsOpenAsItsHoursSay(String hours, LocalDateTime time, OpeningStatus expected) {
        Instant saturday = at("2026-11-28T00:00", PARIS);

        assertThat(calendar(hours, "63", PARIS, saturday).openAt(time.atZone(PARIS).toInstant())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"75, 2026-05-01, CLOSED", "75, 2026-04-06, CLOSED", "75, 2026-05-14, CLOSED", "75, 2026-05-25, CLOSED",
            "75, 2026-05-22, OPEN", "75, 2026-12-26, OPEN", "67, 2026-12-26, CLOSED", "75, 2026-04-03, OPEN",
            "67, 2026-04-03, UNKNOWN", "972, 2026-05-22, CLOSED", "971, 2026-05-27, CLOSED", "973, 2026-06-10, CLOSED",
            "974, 2026-12-20, CLOSED", "976, 2026-04-27, CLOSED", "977, 2026-10-09, CLOSED", "978, 2026-05-28, CLOSED",
            "987, 2026-06-29, UNKNOWN"})
    void publicHolidaysAreThoseOfTheDepartement(String departement, String date, OpeningStatus atNine) {
        OpeningCalendar calendar = calendar("Mo-Su 08:00-12:00; PH off", departement, PARIS, at(date + "T00:00", PARIS));

        assertThat(calendar.openAt(at(date + "T09:00", PARIS))).isEqualTo(atNine);
    }

    @ParameterizedTest
    @CsvSource({"'Mo-Fr,PH 08:00-12:00', OPEN", "PH Mo-Fr 08:00-12:00, CLOSED", "PH Sa 08:00-12:00, OPEN",
            "PH +1 day 08:00-12:00, CLOSED", "Mo-Fr 08:00-12:00, CLOSED"})
    void aHolidayCountsAsAWeekdayOfItsOwnOrAsACondition(String hours, OpeningStatus expected) {
        // 15 August 2026 is a Saturday
        OpeningCalendar calendar = calendar(hours, "63", PARIS, at("2026-08-15T00:00", PARIS));

        assertThat(calendar.openAt(at("2026-08-15T09:00", PARIS))).isEqualTo(expected);
    }

    @Test
    void theNightInWhichClocksGoForwardIsAnHourShorter() {
        List<OpeningInterval> open = calendar("Sa 22:00-06:00", "63", PARIS, at("2026-03-28T12:00", PARIS)).open();

        assertThat(open.get(0).from()).isEqualTo("2026-03-28T21:00:00Z");
        assertThat(Duration.between(open.get(0).from(), open.get(0).until())).isEqualTo(Duration.ofHours(7));
    }

    @Test
    void theNightInWhichClocksGoBackIsAnHourLonger() {
        List<OpeningInterval> open = calendar("Sa 22:00-06:00", "63", PARIS, at("2026-10-24T12:00", PARIS)).open();

        assertThat(Duration.between(open.get(0).from(), open.get(0).until())).isEqualTo(Duration.ofHours(9));
    }

    @Test
    void hoursThatTheClockSkipsAreNone() {
        assertThat(calendar("Mar 29 02:15-02:45", "63", PARIS, at("2026-03-28T12:00", PARIS)).open()).isEmpty();
    }

    @Test
    void aPlaceOnAnIslandOpensByTheTimeOfTheIsland() {
        ZoneId reunion = ZoneId.of("Indian/Reunion");

        OpeningCalendar calendar = calendar("Mo-Fr 08:00-12:00", "974", reunion, Instant.parse("2026-11-28T00:00:00Z"));

        assertThat(calendar.open().get(0)).isEqualTo(
                new OpeningInterval(Instant.parse("2026-11-30T04:00:00Z"), Instant.parse("2026-11-30T08:00:00Z")));
        assertThat(calendar.open()).hasSize(10);
    }

    @Test
    void aPlaceThatNeverClosesHasOneInterval() {
        Instant from = Instant.parse("2026-11-28T10:17:23Z");

        assertThat(calendar("24/7", "63", PARIS, from).open())
                .containsExactly(new OpeningInterval(from, from.plus(Duration.ofDays(14))));
    }

    @Test
    void nothingIsKnownOutsideOfTheCalendar() {
        Instant from = Instant.parse("2026-11-28T10:00:00Z");
        OpeningCalendar calendar = calendar("24/7", "63", PARIS, from);

        assertThat(calendar.openAt(from.minusSeconds(1))).isEqualTo(OpeningStatus.UNKNOWN);
        assertThat(calendar.openAt(calendar.until())).isEqualTo(OpeningStatus.UNKNOWN);
    }

    @Test
    void aPlaceWithoutHoursIsUnknownThroughout() {
        Instant from = Instant.parse("2026-11-28T10:00:00Z");

        assertThat(OpeningCalendar.unknown(from).openAt(from.plus(Duration.ofDays(3)))).isEqualTo(OpeningStatus.UNKNOWN);
    }

    private static Instant at(String local, ZoneId zone) {
        return LocalDateTime.parse(local).atZone(zone).toInstant();
    }

    private static OpeningCalendar calendar(String hours, String departement, ZoneId zone, Instant from) {
        return OpeningCalendar.of(OpeningHours.parse(hours).hours().orElseThrow(), departement, zone, from);
    }
}
