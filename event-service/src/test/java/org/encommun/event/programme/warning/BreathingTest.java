package org.encommun.event.programme.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encommun.event.programme.warning.Drafts.draft;
import static org.encommun.event.programme.warning.Drafts.id;

import java.time.LocalDate;

import org.encommun.event.programme.SessionType;
import org.encommun.event.programme.warning.Warning.Measure;
import org.encommun.event.programme.warning.Warning.Unit;
import org.junit.jupiter.api.Test;

class BreathingTest {

    @Test
    void sessionsDoNotFollowOneAnotherForTooLong() {
        Drafts draft = draft().session("Plénière", "09:00", "10:30").add()
                .session("Atelier A", "10:30", "11:30").add()
                .session("Atelier B", "10:35", "12:00").add();

        assertThat(draft.warnings(Rule.STRETCH_WITHOUT_BREAK)).singleElement().satisfies(warning -> {
            assertThat(warning.level()).isEqualTo(Level.WARN);
            assertThat(warning.day()).isEqualTo(LocalDate.of(2026, 11, 24));
            assertThat(warning.when()).isEqualTo(draft.period("09:00", "12:00"));
            assertThat(warning.sessionIds()).containsExactly(id("Plénière"), id("Atelier A"), id("Atelier B"));
            assertThat(warning.measure()).isEqualTo(new Measure(180, 120, Unit.MINUTES));
        });
    }

    @Test
    void twoHoursAreNotTooLong() {
        assertThat(draft().session("Plénière", "09:00", "11:00").add().warnings()).isEmpty();
    }

    @Test
    void tenMinutesWithoutASessionAreAPauseAndNineAreNot() {
        assertThat(draft().session("Avant", "09:00", "10:30").add().session("Après", "10:40", "12:00").add()
                .warnings(Rule.STRETCH_WITHOUT_BREAK)).isEmpty();
        assertThat(draft().session("Avant", "09:00", "10:30").add().session("Après", "10:39", "12:00").add()
                .warnings(Rule.STRETCH_WITHOUT_BREAK)).hasSize(1);
    }

    @Test
    void aWelcomeAndABreakAreNoEffort() {
        assertThat(draft().session("Accueil", "08:30", "09:30").type(SessionType.WELCOME).add()
                .session("Plénière", "09:30", "11:30").add()
                .session("Pause", "11:30", "12:00").type(SessionType.BREAK).add()
                .session("Atelier", "12:00", "14:00").add()
                .warnings(Rule.STRETCH_WITHOUT_BREAK)).isEmpty();
    }

    @Test
    void aBreakBesideASessionIsNoBreakForThoseInTheSession() {
        Drafts draft = draft().session("Plénière", "09:00", "10:30").add()
                .session("Pause", "10:30", "11:00").type(SessionType.BREAK).add()
                .session("Démonstration", "10:30", "11:00").add()
                .session("Atelier", "11:00", "12:00").add();

        assertThat(draft.warnings(Rule.STRETCH_WITHOUT_BREAK)).hasSize(1);
        assertThat(draft.warnings(Rule.TOO_FEW_BREAKS)).extracting(Warning::measure)
                .containsExactly(new Measure(0, 15, Unit.PERCENT));
    }

    @Test
    void everyLongStretchOfADayIsReported() {
        assertThat(draft().session("Matin", "09:00", "12:00").add().session("Après-midi", "14:00", "17:00").add()
                .warnings(Rule.STRETCH_WITHOUT_BREAK)).flatExtracting(Warning::sessionIds)
                .containsExactly(id("Matin"), id("Après-midi"));
    }

    @Test
    void aDayHasItsShareOfBreaks() {
        // 60 of 400 minutes
        assertThat(dayWithBreakUntil("12:00").warnings(Rule.TOO_FEW_BREAKS)).isEmpty();

        assertThat(dayWithBreakUntil("11:59").warnings(Rule.TOO_FEW_BREAKS)).singleElement().satisfies(warning -> {
            assertThat(warning.level()).isEqualTo(Level.WARN);
            assertThat(warning.sessionIds()).isEmpty();
            assertThat(warning.day()).isEqualTo(LocalDate.of(2026, 11, 24));
            assertThat(warning.when()).isEqualTo(draft().period("09:00", "15:40"));
            assertThat(warning.measure()).isEqualTo(new Measure(14, 15, Unit.PERCENT));
        });
    }

    private static Drafts dayWithBreakUntil(String end) {
        return draft().session("Matin", "09:00", "11:00").add()
                .session("Pause", "11:00", end).type(SessionType.BREAK).add()
                .session("Après-midi", "13:40", "15:40").add();
    }

    @Test
    void breaksThatOverlapCountOnce() {
        assertThat(draft().session("Matin", "09:00", "10:00").add()
                .session("Café", "10:00", "10:20").type(SessionType.BREAK).add()
                .session("Thé", "10:00", "10:20").type(SessionType.BREAK).add()
                .session("Après-midi", "12:00", "12:20").add()
                .warnings(Rule.TOO_FEW_BREAKS)).extracting(Warning::measure).containsExactly(new Measure(10, 15, Unit.PERCENT));
    }

    @Test
    void aShortDayNeedsNoBreak() {
        assertThat(draft().session("Visite", "14:00", "15:00").add().session("Atelier", "15:00", "16:00").add()
                .warnings(Rule.TOO_FEW_BREAKS)).isEmpty();
    }

    @Test
    void aWorkshopLeavesTimeForDebate() {
        assertThat(draft().session("Trop court", "10:00", "10:45").type(SessionType.WORKSHOP).add()
                .session("Assez long", "11:00", "12:00").type(SessionType.WORKSHOP).add()
                .session("Exposé", "12:00", "12:20").add()
                .session("Sans horaire").type(SessionType.WORKSHOP).add()
                .warnings(Rule.WORKSHOP_TOO_SHORT)).singleElement().satisfies(warning -> {
                    assertThat(warning.level()).isEqualTo(Level.WARN);
                    assertThat(warning.sessionIds()).containsExactly(id("Trop court"));
                    assertThat(warning.measure()).isEqualTo(new Measure(45, 60, Unit.MINUTES));
                });
    }

    @Test
    void anEventMaySetItsLimits() {
        Drafts draft = draft().session("Plénière", "09:00", "11:00").add()
                .session("Atelier", "11:05", "11:35").type(SessionType.WORKSHOP).add();

        assertThat(draft.limits(Drafts.limits(90, 5, 0, 30, 70, 130, null)).warnings()).extracting(Warning::rule)
                .containsExactly(Rule.STRETCH_WITHOUT_BREAK);
        assertThat(draft.limits(Drafts.limits(120, 5, 0, 45, 70, 130, null)).warnings()).extracting(Warning::rule)
                .containsExactly(Rule.WORKSHOP_TOO_SHORT);
    }
}
