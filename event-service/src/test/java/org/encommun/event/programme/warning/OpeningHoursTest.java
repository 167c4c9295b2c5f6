package org.encommun.event.programme.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encommun.event.programme.warning.Drafts.draft;
import static org.encommun.event.programme.warning.Drafts.id;

import org.junit.jupiter.api.Test;

class OpeningHoursTest {

    private final Drafts draft = draft();

    @Test
    void sessionsLieWithinTheHoursOfTheEvent() {
        draft.hours("14:00", "17:00")
                .session("Trop tôt", "13:30", "14:30").add()
                .session("Tout juste", "14:00", "17:00").add()
                .session("Trop tard", "16:00", "17:30").add()
                .session("Un jour").add();

        assertThat(draft.warnings(Rule.OUTSIDE_EVENT_HOURS)).allMatch(warning -> warning.level() == Level.BLOCK)
                .flatExtracting(Warning::sessionIds).containsExactly(id("Trop tôt"), id("Trop tard"));
    }

    @Test
    void aSessionDoesNotRunWhileItsRoomIsClosed() {
        draft.room("Médiathèque", 30, 1, draft.period("10:00", "12:00"), draft.period("14:00", "18:00"))
                .session("Visite", "10:00", "12:00").in("Médiathèque").add()
                .session("Déjeuner", "11:30", "14:00").in("Médiathèque").add()
                .session("Atelier", "14:00", "18:00").in("Médiathèque").add();

        assertThat(draft.warnings(Rule.ROOM_CLOSED)).singleElement().satisfies(warning -> {
            assertThat(warning.level()).isEqualTo(Level.BLOCK);
            assertThat(warning.sessionIds()).containsExactly(id("Déjeuner"));
            assertThat(warning.roomId()).isEqualTo(id("Médiathèque"));
        });
    }

    @Test
    void aRoomIsAlwaysOpenByDefault() {
        draft.room("Tiers-lieu", 30).session("Nuit du code", "2026-11-24T22:00", "2026-11-25T06:00").in("Tiers-lieu").add();

        assertThat(draft.warnings(Rule.ROOM_CLOSED)).isEmpty();
    }

    @Test
    void openingsThatTouchOrOverlapAreOneLongOpening() {
        draft.room("Médiathèque", 30, 1, draft.period("14:00", "18:00"), draft.period("10:00", "14:00"),
                draft.period("11:00", "12:00"))
                .session("Journée", "10:00", "18:00").in("Médiathèque").add();

        assertThat(draft.warnings(Rule.ROOM_CLOSED)).isEmpty();
    }

    @Test
    void aRoomMayBeOpenOverMidnight() {
        draft.room("Tiers-lieu", 30, 1, draft.period("2026-11-24T18:00", "2026-11-25T02:00"))
                .session("Veillée", "2026-11-24T23:00", "2026-11-25T02:00").in("Tiers-lieu").add()
                .session("Petit matin", "2026-11-25T01:30", "2026-11-25T03:00").in("Tiers-lieu").add();

        assertThat(draft.warnings(Rule.ROOM_CLOSED)).flatExtracting(Warning::sessionIds).containsExactly(id("Petit matin"));
    }

    @Test
    void aSpeakerIsScheduledWithinTheirAvailability() {
        draft.speaker("Anne", draft.period("09:00", "12:00")).speaker("Bruno")
                .session("Matin", "09:00", "12:00").by("Anne", "Bruno").add()
                .session("Après-midi", "14:00", "15:00").by("Anne", "Bruno").add();

        assertThat(draft.warnings(Rule.SPEAKER_NOT_AVAILABLE)).singleElement().satisfies(warning -> {
            assertThat(warning.level()).isEqualTo(Level.WARN);
            assertThat(warning.sessionIds()).containsExactly(id("Après-midi"));
            assertThat(warning.speakerId()).isEqualTo(id("Anne"));
            assertThat(warning.when()).isEqualTo(draft.period("14:00", "15:00"));
        });
    }
}
