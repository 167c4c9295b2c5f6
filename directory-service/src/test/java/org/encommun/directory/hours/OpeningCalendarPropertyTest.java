package org.encommun.directory.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OpeningCalendarPropertyTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Property(tries = 300)
    void intervalsAreInOrderAndDisjointAndWithinTheCalendar(@ForAll("hours") OpeningHours hours,
            @ForAll("instants") Instant from) {
        OpeningCalendar calendar = OpeningCalendar.of(hours, "67", PARIS, from);

        List<OpeningInterval> all = new ArrayList<>(calendar.open());
        all.addAll(calendar.unknown());
        all.sort(Comparator.comparing(OpeningInterval::from));
        assertThat(calendar.open()).isSortedAccordingTo(Comparator.comparing(OpeningInterval::from));
        assertThat(all).allSatisfy(interval -> {
            assertThat(interval.from()).isAfterOrEqualTo(calendar.from());
            assertThat(interval.until()).isBeforeOrEqualTo(calendar.until());
        });
        for (int next = 1; next < all.size(); next++) {
            assertThat(all.get(next).from()).isAfterOrEqualTo(all.get(next - 1).until());
        }
    }

    @Property(tries = 300)
    void aPlaceIsOpenWithinItsIntervalsOnly(@ForAll("hours") OpeningHours hours, @ForAll("instants") Instant from,
            @ForAll("moments") Duration after) {
        OpeningCalendar calendar = OpeningCalendar.of(hours, "75", PARIS, from);
        Instant instant = from.plus(after);

        assertThat(calendar.openAt(instant) == OpeningStatus.OPEN)
                .isEqualTo(calendar.open().stream().anyMatch(interval -> interval.contains(instant)));
        assertThat(calendar.openAt(instant) == OpeningStatus.UNKNOWN)
                .isEqualTo(calendar.unknown().stream().anyMatch(interval -> interval.contains(instant)));
    }

    @Property(tries = 300)
    void theAnswerDoesNotDependOnWhenTheCalendarBegins(@ForAll("hours") OpeningHours hours, @ForAll("instants") Instant from,
            @ForAll("moments") Duration after) {
        Instant instant = from.plus(after);

        OpeningCalendar early = OpeningCalendar.of(hours, "63", PARIS, from);
        OpeningCalendar late = OpeningCalendar.of(hours, "63", PARIS, instant);

        assertThat(late.openAt(instant)).isEqualTo(early.openAt(instant));
    }

    @Property(tries = 200)
    void theSameHoursElsewhereAreShiftedByTheDifferenceOfTime(@ForAll("hours") OpeningHours hours,
            @ForAll("instants") Instant from) {
        // neither has summer time; Mayotte is an hour behind
        OpeningCalendar reunion = OpeningCalendar.of(hours, "75", ZoneId.of("Indian/Reunion"), from);
        OpeningCalendar mayotte = OpeningCalendar.of(hours, "75", ZoneId.of("Indian/Mayotte"), from.plus(Duration.ofHours(1)));

        assertThat(mayotte.open()).isEqualTo(shifted(reunion.open()));
        assertThat(mayotte.unknown()).isEqualTo(shifted(reunion.unknown()));
    }

    @Property(tries = 300)
    void theCanonicalFormMeansTheSame(@ForAll("hours") OpeningHours hours, @ForAll("instants") Instant from) {
        OpeningHours again = OpeningHours.parse(hours.canonical()).hours().orElseThrow();

        assertThat(again.canonical()).isEqualTo(hours.canonical());
        assertThat(OpeningCalendar.of(again, "63", PARIS, from)).isEqualTo(OpeningCalendar.of(hours, "63", PARIS, from));
    }

    @Provide
    Arbitrary<OpeningHours> hours() {
        Arbitrary<String> times = Combinators
                .combine(Arbitraries.integers().between(0, 46), Arbitraries.integers().between(1, 40))
                .as((start, length) -> clock(start) + "-" + clock(start + length));
        Arbitrary<String> days = Arbitraries.of("", "Mo-Fr ", "Sa,Su ", "Fr-Mo ", "Mo[1] ", "We[-1] ", "PH ", "Mo-Sa,PH ",
                "SH ",
                "SH Tu ", "Dec 20-Jan 05 ", "Mar ", "week 01-53/2 ", "easter -2 days-easter +1 day ", "2026 Oct-2027 Mar ",
                "\"hors saison\": ");
        Arbitrary<String> modifier = Arbitraries.of("", "", "", " off", " unknown", " \"sur rendez-vous\"", " open \"sonner\"");
        Arbitrary<String> time = Arbitraries.oneOf(times, times, times.list().ofSize(2).map(two -> String.join(",", two)),
                Arbitraries.of("08:00-sunset", "sunrise-12:00", "18:00+", "10:00-12:00+"));
        Arbitrary<String> rule = Combinators.combine(days, time, modifier).as((day, hour, word) -> day + hour + word);
        return Combinators.combine(rule.list().ofMinSize(1).ofMaxSize(4), Arbitraries.of("; ", "; ", ", ", " || ")
                .list().ofSize(4)).as(OpeningCalendarPropertyTest::joined)
                .map(text -> OpeningHours.parse(text).hours().orElseThrow(() -> new AssertionError(text)));
    }

    @Provide
    Arbitrary<Instant> instants() {
        long start = Instant.parse("2026-01-01T00:00:00Z").getEpochSecond();
        return Arbitraries.longs().between(start, start + Duration.ofDays(730).toSeconds()).map(Instant::ofEpochSecond);
    }

    @Provide
    Arbitrary<Duration> moments() {
        return Arbitraries.longs().between(0, Duration.ofDays(13).toSeconds()).map(Duration::ofSeconds);
    }

    private static String joined(List<String> rules, List<String> separators) {
        StringBuilder text = new StringBuilder(rules.get(0));
        for (int next = 1; next < rules.size(); next++) {
            text.append(separators.get(next - 1)).append(rules.get(next));
        }
        return text.toString();
    }

    private static String clock(int halfHours) {
        return "%02d:%02d".formatted(halfHours / 2, halfHours % 2 * 30);
    }

    private static List<OpeningInterval> shifted(List<OpeningInterval> intervals) {
        Duration hour = Duration.ofHours(1);
        return intervals.stream().map(interval -> new OpeningInterval(interval.from().plus(hour), interval.until().plus(hour)))
                .toList();
    }
}
