package org.encommun.event.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.encommun.defaults.problem.ProblemType;
import org.encommun.defaults.problem.Refusal;
import org.encommun.testing.ProblemRules;
import org.junit.jupiter.api.Test;

class MilestoneTest {

    private static final LocalDate FIRST_DAY = LocalDate.parse("2026-11-24");

    @Test
    void aMilestoneIsCountedBackFromTheEvent() {
        Milestone milestone = milestone(null, 63, MilestoneStatus.TO_DO);

        assertThat(milestone.dueOn(eventOn("2026-11-24"))).isEqualTo("2026-09-22");
    }

    @Test
    void aMilestoneCanLieAfterTheEvent() {
        Milestone synthesis = milestone(null, -84, MilestoneStatus.TO_DO);

        assertThat(synthesis.dueOn(eventOn("2026-11-24"))).isEqualTo("2027-02-16");
    }

    @Test
    void aMilestoneThatIsToBeDoneMovesWithTheEvent() {
        Milestone milestone = milestone(null, 7, MilestoneStatus.TO_DO);

        assertThat(milestone.dueOn(eventOn("2026-12-08"))).isEqualTo("2026-12-01");
    }

    @Test
    void aMilestoneOfAFixedDayStaysWhenTheEventMoves() {
        Milestone milestone = milestone("2026-09-15", null, MilestoneStatus.TO_DO);

        assertThat(milestone.dueOn(eventOn("2026-12-08"))).isEqualTo("2026-09-15");
    }

    @Test
    void aSettledMilestoneKeepsTheDayItHad() {
        Milestone milestone = milestone(null, 7, MilestoneStatus.TO_DO);
        milestone.update(details(null, 7, MilestoneStatus.DONE), eventOn("2026-11-24"));

        milestone.update(details(null, 7, MilestoneStatus.DROPPED), eventOn("2026-12-08"));

        assertThat(milestone.dueOn(eventOn("2026-12-15"))).isEqualTo("2026-11-17");
    }

    @Test
    void aReopenedMilestoneMovesWithTheEventAgain() {
        Milestone milestone = milestone(null, 7, MilestoneStatus.DONE);

        milestone.update(details(null, 7, MilestoneStatus.TO_DO), eventOn("2026-12-08"));

        assertThat(milestone.dueOn(eventOn("2026-12-15"))).isEqualTo("2026-12-08");
    }

    @Test
    void aSettledMilestoneCanBeCountedAnew() {
        Milestone milestone = milestone(null, 7, MilestoneStatus.DONE);

        milestone.update(details(null, 14, MilestoneStatus.DONE), eventOn("2026-12-08"));

        assertThat(milestone.dueOn(eventOn("2026-12-15"))).isEqualTo("2026-11-24");
    }

    @Test
    void aMilestoneIsLateFromTheDayAfter() {
        Milestone milestone = milestone("2026-09-15", null, MilestoneStatus.TO_DO);

        assertThat(milestone.isLate(today("2026-09-15"))).isFalse();
        assertThat(milestone.isLate(today("2026-09-16"))).isTrue();
    }

    @Test
    void whatIsDoneOrDroppedIsNeverLate() {
        assertThat(milestone("2026-09-15", null, MilestoneStatus.DONE).isLate(today("2026-10-01"))).isFalse();
        assertThat(milestone("2026-09-15", null, MilestoneStatus.DROPPED).isLate(today("2026-10-01"))).isFalse();
    }

    @Test
    void aMilestoneHasOneDay() {
        refused(() -> milestone(null, null, MilestoneStatus.TO_DO), PreparationProblem.MILESTONE_WITHOUT_DAY);
        refused(() -> milestone("2026-09-15", 63, MilestoneStatus.TO_DO), PreparationProblem.MILESTONE_DAY_AMBIGUOUS);
    }

    @Test
    void aFixedDayLiesWithinThreeYearsOfTheEvent() {
        milestone("2023-11-24", null, MilestoneStatus.TO_DO);

        refused(() -> milestone("2023-11-23", null, MilestoneStatus.TO_DO), PreparationProblem.MILESTONE_FAR_FROM_EVENT);
        refused(() -> milestone("+999999999-12-31", null, MilestoneStatus.TO_DO), PreparationProblem.MILESTONE_FAR_FROM_EVENT);
        refused(() -> milestone("-999999999-01-01", null, MilestoneStatus.TO_DO), PreparationProblem.MILESTONE_FAR_FROM_EVENT);
    }

    @Test
    void aRefusedChangeChangesNothing() {
        Milestone milestone = milestone(null, 7, MilestoneStatus.TO_DO);

        refused(() -> milestone.update(details("2026-09-15", 7, MilestoneStatus.DONE), eventOn("2026-11-24")),
                PreparationProblem.MILESTONE_DAY_AMBIGUOUS);

        assertThat(milestone.details()).isEqualTo(details(null, 7, MilestoneStatus.TO_DO));
    }

    @Test
    void aMilestoneWithoutAStateIsToBeDone() {
        assertThat(details("2026-09-15", null, null).state()).isEqualTo(MilestoneStatus.TO_DO);
    }

    @Test
    void milestonesFromATemplateMoveWithTheEvent() {
        Milestone milestone = new Milestone(UUID.randomUUID(), UUID.randomUUID(),
                new TemplateMilestone("co-construction", 9, "Construire les ateliers ensemble", null), eventOn("2026-11-24"));

        assertThat(milestone.details().daysBefore()).isEqualTo(63);
        assertThat(milestone.templateKey()).isEqualTo("co-construction");
    }

    @Test
    void everyRefusalIsExplained() {
        ProblemRules.check(PreparationProblem.values());
    }

    private static Milestone milestone(String dueOn, Integer daysBefore, MilestoneStatus state) {
        return new Milestone(UUID.randomUUID(), UUID.randomUUID(), details(dueOn, daysBefore, state), eventOn("2026-11-24"));
    }

    private static MilestoneDetails details(String dueOn, Integer daysBefore, MilestoneStatus state) {
        return new MilestoneDetails("Construire les ateliers ensemble", dueOn == null ? null : LocalDate.parse(dueOn),
                daysBefore,
                null, state, null);
    }

    private static EventDays eventOn(String day) {
        return new EventDays(LocalDate.parse(day), FIRST_DAY);
    }

    private static EventDays today(String day) {
        return new EventDays(FIRST_DAY, LocalDate.parse(day));
    }

    private static void refused(ThrowingCallable step, ProblemType type) {
        assertThatThrownBy(step).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo(type));
    }
}
