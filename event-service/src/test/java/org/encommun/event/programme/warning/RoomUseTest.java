package org.encommun.event.programme.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encommun.event.programme.warning.Drafts.draft;
import static org.encommun.event.programme.warning.Drafts.id;

import java.util.List;

import org.encommun.event.programme.SessionType;
import org.encommun.event.programme.warning.Warning.Measure;
import org.encommun.event.programme.warning.Warning.Unit;
import org.junit.jupiter.api.Test;

class RoomUseTest {

    @Test
    void aRoomHoldsOneSessionAtATime() {
        Drafts draft = draft().room("Salle d’étude", 12)
                .session("Visite", "14:00", "15:30").in("Salle d’étude").add()
                .session("Atelier", "15:00", "17:00").in("Salle d’étude").add();

        assertThat(draft.warnings(Rule.ROOM_TAKEN_TWICE)).singleElement().satisfies(warning -> {
            assertThat(warning.level()).isEqualTo(Level.BLOCK);
            assertThat(warning.sessionIds()).containsExactly(id("Visite"), id("Atelier"));
            assertThat(warning.roomId()).isEqualTo(id("Salle d’étude"));
            assertThat(warning.when()).isEqualTo(draft.period("15:00", "15:30"));
            assertThat(warning.measure()).isEqualTo(new Measure(2, 1, Unit.SESSIONS));
        });
    }

    @Test
    void sessionsThatTouchShareARoomInPeace() {
        assertThat(draft().room("Salle d’étude", 12)
                .session("Visite", "14:00", "15:00").in("Salle d’étude").add()
                .session("Atelier", "15:00", "17:00").in("Salle d’étude").add()
                .warnings(Rule.ROOM_TAKEN_TWICE)).isEmpty();
    }

    @Test
    void sessionsInDifferentRoomsOrWithoutOneDoNotConflict() {
        assertThat(draft().room("Salle d’étude", 12).room("Auditorium", 80)
                .session("Visite", "14:00", "15:00").in("Salle d’étude").add()
                .session("Atelier", "14:00", "15:00").in("Auditorium").add()
                .session("Balade", "14:00", "15:00").add()
                .session("Café", "14:00", "15:00").add()
                .session("Conférence").in("Salle d’étude").add()
                .warnings(Rule.ROOM_TAKEN_TWICE)).isEmpty();
    }

    @Test
    void aBreakTakesItsRoomLikeAnyOtherSession() {
        assertThat(draft().room("Hall", 200)
                .session("Pause", "10:00", "10:30").type(SessionType.BREAK).in("Hall").add()
                .session("Atelier", "10:00", "11:00").in("Hall").add()
                .warnings(Rule.ROOM_TAKEN_TWICE)).hasSize(1);
    }

    @Test
    void aRoomThatMayHoldSeveralSessionsIsTakenByOneTooMany() {
        Drafts draft = draft().room("Grande halle", 300, 2)
                .session("Table 1", "10:00", "12:00").in("Grande halle").add()
                .session("Table 2", "10:30", "11:30").in("Grande halle").add();

        assertThat(draft.warnings(Rule.ROOM_TAKEN_TWICE)).isEmpty();

        draft.session("Table 3", "11:00", "13:00").in("Grande halle").add();
        assertThat(draft.warnings(Rule.ROOM_TAKEN_TWICE)).singleElement().satisfies(warning -> {
            assertThat(warning.sessionIds()).containsExactly(id("Table 1"), id("Table 2"), id("Table 3"));
            assertThat(warning.when()).isEqualTo(draft.period("11:00", "11:30"));
            assertThat(warning.measure()).isEqualTo(new Measure(3, 2, Unit.SESSIONS));
        });
    }

    @Test
    void aCrowdIsReportedOnceAndTheNextOneSeparately() {
        assertThat(draft().room("Salle d’étude", 12)
                .session("Longue", "09:00", "12:00").in("Salle d’étude").add()
                .session("Première", "09:00", "10:00").in("Salle d’étude").add()
                .session("Aussi", "09:30", "10:00").in("Salle d’étude").add()
                .session("Seconde", "10:00", "11:00").in("Salle d’étude").add()
                .warnings(Rule.ROOM_TAKEN_TWICE)).extracting(Warning::sessionIds).satisfiesExactly(
                        crowd -> assertThat(crowd).containsExactlyInAnyOrder(id("Longue"), id("Première"), id("Aussi")),
                        crowd -> assertThat(crowd).containsExactly(id("Longue"), id("Seconde")));
    }

    @Test
    void midnightIsAnInstantLikeAnyOther() {
        Drafts draft = draft().room("Salle d’étude", 12)
                .session("Veillée", "2026-11-24T22:00", "2026-11-25T00:30").in("Salle d’étude").add()
                .session("Nuit du code", "2026-11-25T00:30", "2026-11-25T03:00").in("Salle d’étude").add();

        assertThat(draft.warnings(Rule.ROOM_TAKEN_TWICE)).isEmpty();

        draft.session("Contes", "2026-11-25T00:00", "2026-11-25T00:30").in("Salle d’étude").add();
        assertThat(draft.warnings(Rule.ROOM_TAKEN_TWICE)).extracting(Warning::sessionIds)
                .containsExactly(List.of(id("Veillée"), id("Contes")));
    }

    @Test
    void theRepeatedHourInAutumnIsTwoHours() {
        assertThat(draft().room("Salle d’étude", 12)
                // both from half past two to three, Paris time
                .session("Heure d’été", "2026-10-25T00:30:00Z", "2026-10-25T01:00:00Z").in("Salle d’étude").add()
                .session("Heure d’hiver", "2026-10-25T01:30:00Z", "2026-10-25T02:00:00Z").in("Salle d’étude").add()
                .warnings(Rule.ROOM_TAKEN_TWICE)).isEmpty();
    }
}
