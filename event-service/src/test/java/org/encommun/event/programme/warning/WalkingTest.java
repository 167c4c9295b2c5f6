package org.encommun.event.programme.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encommun.event.programme.warning.Drafts.id;

import java.time.Duration;
import java.util.List;

import org.encommun.event.programme.SessionType;
import org.encommun.event.programme.warning.Warning.Unit;
import org.junit.jupiter.api.Test;

class WalkingTest {

    /** The two venues are 1,130 m apart as the crow flies: 1,470 m on foot, 21 minutes. */
    private final Drafts draft = Drafts.draft().venue("Théâtre", 45.1850, 0.7180).roomAt("Théâtre", "Grande salle")
            .venue("Campus", 45.1940, 0.7250).roomAt("Campus", "Amphithéâtre").roomAt("Campus", "Salle 12");

    @Test
    void aSpeakerNeedsTimeToWalkFromVenueToVenue() {
        draft.speaker("Anne")
                .session("Plénière", "09:00", "10:00").in("Grande salle").by("Anne").add()
                .session("Ailleurs", "09:00", "10:00").add()
                .session("Atelier", "10:15", "11:00").in("Amphithéâtre").by("Anne").add();

        assertThat(draft.warnings(Rule.WALKING_TIME_TOO_SHORT)).singleElement().satisfies(warning -> {
            assertThat(warning.level()).isEqualTo(Level.WARN);
            assertThat(warning.speakerId()).isEqualTo(id("Anne"));
            assertThat(warning.sessionIds()).containsExactly(id("Plénière"), id("Atelier"));
            assertThat(warning.measure()).satisfies(measure -> {
                assertThat(measure.found()).isEqualTo(15);
                assertThat(measure.limit()).isBetween(21, 22);
                assertThat(measure.unit()).isEqualTo(Unit.MINUTES);
            });
            assertThat(warning.when().start()).isEqualTo(draft.period("10:00", "10:15").start());
            assertThat(warning.when().length()).isBetween(Duration.ofMinutes(20), Duration.ofMinutes(22));
        });
    }

    @Test
    void enoughTimeIsEnough() {
        draft.speaker("Anne")
                .session("Plénière", "09:00", "10:00").in("Grande salle").by("Anne").add()
                .session("Atelier", "10:22", "11:00").in("Amphithéâtre").by("Anne").add();

        assertThat(draft.warnings(Rule.WALKING_TIME_TOO_SHORT)).isEmpty();
    }

    @Test
    void whoWalksFasterNeedsLess() {
        draft.limits(Drafts.limits(120, 10, 15, 60, 100, 130, null)).speaker("Anne")
                .session("Plénière", "09:00", "10:00").in("Grande salle").by("Anne").add()
                .session("Atelier", "10:15", "11:00").in("Amphithéâtre").by("Anne").add();

        assertThat(draft.warnings(Rule.WALKING_TIME_TOO_SHORT)).isEmpty();
    }

    @Test
    void nobodyWalksWithinOneVenueOrToOneThatIsNotOnTheMap() {
        draft.venue("Chez l’habitant", null, null).speaker("Anne")
                .session("Plénière", "09:00", "10:00").in("Amphithéâtre").by("Anne").add()
                .session("Atelier", "10:00", "11:00").in("Salle 12").by("Anne").add()
                .session("Visite", "11:00", "12:00").at("Chez l’habitant").by("Anne").add();

        assertThat(draft.warnings(Rule.WALKING_TIME_TOO_SHORT)).isEmpty();
    }

    @Test
    void aSessionByVideoInBetweenMakesTheWayNoShorter() {
        draft.room("Visioconférence", 500).speaker("Anne")
                .session("Plénière", "09:00", "10:00").in("Grande salle").by("Anne").add()
                .session("Direct", "10:00", "10:15").in("Visioconférence").by("Anne").add()
                .session("Ailleurs", "09:00", "11:00").add()
                .session("Atelier", "10:15", "11:00").in("Amphithéâtre").by("Anne").add();

        assertThat(draft.warnings(Rule.WALKING_TIME_TOO_SHORT)).extracting(Warning::sessionIds)
                .containsExactly(List.of(id("Plénière"), id("Atelier")));
    }

    @Test
    void whoMayBeElsewhereAnywayDoesNotWalk() {
        draft.speaker("Anne")
                .session("Plénière", "09:00", "10:00").in("Grande salle").by("Anne").add()
                .session("Ailleurs", "09:00", "11:00").add()
                .session("Atelier", "10:00", "11:00").in("Amphithéâtre").by("Anne").byVideo().add();

        assertThat(draft.warnings(Rule.WALKING_TIME_TOO_SHORT)).isEmpty();
    }

    @Test
    void everybodyNeedsTimeToWalkWhereThereIsOnlyOneSessionToGoTo() {
        draft.session("Plénière", "09:00", "10:00").in("Grande salle").add()
                .session("Pause", "10:00", "10:10").type(SessionType.BREAK).add()
                .session("Table ronde", "10:10", "11:00").in("Amphithéâtre").add();

        assertThat(draft.warnings(Rule.WALKING_TIME_TOO_SHORT)).singleElement().satisfies(warning -> {
            assertThat(warning.speakerId()).isNull();
            assertThat(warning.sessionIds()).containsExactly(id("Plénière"), id("Table ronde"));
            assertThat(warning.measure().found()).isEqualTo(10);
        });
    }

    @Test
    void whereSessionsRunBesideEachOtherNotEverybodyWalks() {
        draft.session("Plénière", "09:00", "10:00").in("Grande salle").add()
                .session("Atelier", "10:00", "11:00").in("Amphithéâtre").add()
                .session("Atelier bis", "10:30", "12:00").in("Grande salle").add()
                .session("Atelier ter", "11:30", "12:30").in("Grande salle").add()
                .session("Clôture", "12:30", "13:00").in("Salle 12").add();

        assertThat(draft.warnings(Rule.WALKING_TIME_TOO_SHORT)).isEmpty();
    }

    @Test
    void whatRunsBesideEachOtherInBetweenMakesTheWayNoShorter() {
        draft.session("Plénière", "09:00", "10:00").in("Grande salle").add()
                .session("Stand", "10:00", "10:10").in("Grande salle").add()
                .session("Stand bis", "10:00", "10:10").in("Amphithéâtre").add()
                .session("Clôture", "10:15", "11:00").in("Salle 12").add();

        assertThat(draft.warnings(Rule.WALKING_TIME_TOO_SHORT)).extracting(Warning::sessionIds)
                .containsExactly(List.of(id("Plénière"), id("Clôture")));
    }

    @Test
    void aVisitIsAtItsOwnVenue() {
        draft.session("Plénière", "09:00", "10:00").in("Grande salle").add()
                .session("Visite", "10:05", "11:00").type(SessionType.VISIT).at("Campus").add();

        assertThat(draft.warnings(Rule.WALKING_TIME_TOO_SHORT)).hasSize(1);
    }

    @Test
    void overnightPeopleFindTheirWayToTheNextTown() {
        draft.venue("Bergerac", 44.8530, 0.4830).speaker("Anne")
                .session("Plénière", "2026-11-24T19:00", "2026-11-24T20:00").in("Grande salle").by("Anne").add()
                .session("Visite", "2026-11-25T07:00", "2026-11-25T08:00").at("Bergerac").by("Anne").add();

        assertThat(draft.warnings(Rule.WALKING_TIME_TOO_SHORT)).isEmpty();
    }

    @Test
    void whoIsInTwoPlacesAtOnceIsNotAlsoTooSlow() {
        draft.speaker("Anne")
                .session("Plénière", "09:00", "10:00").in("Grande salle").by("Anne").add()
                .session("Atelier", "09:30", "09:45").in("Amphithéâtre").by("Anne").add()
                .session("Clôture", "10:00", "10:30").in("Amphithéâtre").by("Anne").add()
                .session("Ailleurs", "09:00", "10:30").add();

        assertThat(draft.warnings(Rule.WALKING_TIME_TOO_SHORT)).extracting(Warning::sessionIds)
                .containsExactly(List.of(id("Plénière"), id("Clôture")));
    }
}
