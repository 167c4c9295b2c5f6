package org.encommun.event.programme.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encommun.event.programme.warning.Drafts.draft;

import java.time.LocalDate;

import org.encommun.event.programme.SessionType;
import org.encommun.event.programme.warning.Warning.Measure;
import org.encommun.event.programme.warning.Warning.Unit;
import org.junit.jupiter.api.Test;

class BreathingDaysTest {

    @Test
    void everyDayIsLookedAtForItself() {
        assertThat(draft().session("Mardi", "2026-11-24T09:00", "2026-11-24T12:00").add()
                .session("Mercredi", "2026-11-25T09:00", "2026-11-25T11:00").add()
                .session("Jeudi", "2026-11-26T09:00", "2026-11-26T13:00").add()
                .warnings(Rule.STRETCH_WITHOUT_BREAK)).extracting(Warning::day)
                .containsExactly(LocalDate.of(2026, 11, 24), LocalDate.of(2026, 11, 26));
    }

    @Test
    void aNightBelongsToTheDayBeforeIt() {
        assertThat(draft().session("Veillée", "2026-11-24T22:00", "2026-11-25T00:30").add()
                .session("Nuit du code", "2026-11-25T00:30", "2026-11-25T05:00").add()
                .warnings(Rule.STRETCH_WITHOUT_BREAK)).singleElement().satisfies(warning -> {
                    assertThat(warning.day()).isEqualTo(LocalDate.of(2026, 11, 24));
                    assertThat(warning.measure()).isEqualTo(new Measure(420, 120, Unit.MINUTES));
                });
    }

    @Test
    void aDayBeginsAtFour() {
        assertThat(draft().session("Nuit", "2026-11-25T03:00", "2026-11-25T04:00").add()
                .session("Matin", "2026-11-25T04:00", "2026-11-25T05:30").add()
                .warnings()).isEmpty();
    }

    @Test
    void theNightWithoutTheHourFromTwoToThreeIsAnHourShorter() {
        Drafts draft = draft().session("Nuit du code", "2026-03-29T01:00", "2026-03-29T04:00").add();

        assertThat(draft.warnings()).isEmpty();
        assertThat(draft.session("Et après", "2026-03-29T04:30", "2026-03-29T07:00").add()
                .warnings(Rule.STRETCH_WITHOUT_BREAK)).singleElement().satisfies(warning -> {
                    assertThat(warning.day()).isEqualTo(LocalDate.of(2026, 3, 29));
                    assertThat(warning.measure()).isEqualTo(new Measure(150, 120, Unit.MINUTES));
                });
    }

    @Test
    void theNightWithTwoHoursFromTwoToThreeIsAnHourLonger() {
        assertThat(draft().session("Nuit du code", "2026-10-25T01:30", "2026-10-25T03:30").add()
                .warnings(Rule.STRETCH_WITHOUT_BREAK)).singleElement().satisfies(warning -> {
                    assertThat(warning.day()).isEqualTo(LocalDate.of(2026, 10, 24));
                    assertThat(warning.measure()).isEqualTo(new Measure(180, 120, Unit.MINUTES));
                });
    }

    @Test
    void aDayBeginsAtFourAlsoWhereTheClocksChanged() {
        assertThat(draft().build().dayOf(draft().period("2026-03-29T04:00", "2026-03-29T05:00").start()))
                .isEqualTo(LocalDate.of(2026, 3, 29));
        assertThat(draft().build().dayOf(draft().period("2026-10-25T03:59", "2026-10-25T05:00").start()))
                .isEqualTo(LocalDate.of(2026, 10, 24));
        assertThat(draft().build().dayOf(draft().period("2026-10-25T04:00", "2026-10-25T05:00").start()))
                .isEqualTo(LocalDate.of(2026, 10, 25));
    }

    @Test
    void theShareOfBreaksIsOfTheElapsedTime() {
        // eight hours by local time, nine elapsed: one and a half are a sixth
        assertThat(draft().session("Soir", "2026-10-24T22:00", "2026-10-25T00:00").add()
                .session("Pause", "2026-10-25T00:00", "2026-10-25T01:30").type(SessionType.BREAK).add()
                .session("Nuit", "2026-10-25T03:30", "2026-10-25T06:00").add()
                .limits(Drafts.limits(120, 10, 17, 60, 70, 130, null))
                .warnings(Rule.TOO_FEW_BREAKS)).extracting(Warning::measure).containsExactly(new Measure(16, 17, Unit.PERCENT));
    }

    @Test
    void daysAreThoseOfTheEventsOwnZone() {
        Drafts reunion = Drafts.in("Indian/Reunion").session("Matinée", "2026-11-24T08:00", "2026-11-24T11:00").add();
        Drafts martinique = Drafts.in("America/Martinique").session("Soirée", "2026-11-24T21:00", "2026-11-25T00:00").add();

        // at four in the morning and at two at night, Paris time
        assertThat(reunion.build().sessions().get(0).time().start()).isEqualTo("2026-11-24T04:00:00Z");
        assertThat(reunion.warnings(Rule.STRETCH_WITHOUT_BREAK)).extracting(Warning::day)
                .containsExactly(LocalDate.of(2026, 11, 24));
        assertThat(martinique.warnings(Rule.STRETCH_WITHOUT_BREAK)).extracting(Warning::day)
                .containsExactly(LocalDate.of(2026, 11, 24));
    }
}
