package org.encommun.event.programme.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encommun.event.programme.warning.Drafts.draft;
import static org.encommun.event.programme.warning.Drafts.id;

import java.util.List;

import org.junit.jupiter.api.Test;

class SpeakerPresenceTest {

    @Test
    void nobodySpeaksInTwoPlacesAtOnce() {
        Drafts draft = draft().speaker("Anne").speaker("Bruno")
                .session("Plénière", "09:00", "10:30").by("Anne", "Bruno").add()
                .session("Table ronde", "10:00", "11:00").by("Anne").add();

        assertThat(draft.warnings(Rule.SPEAKER_IN_TWO_PLACES)).singleElement().satisfies(warning -> {
            assertThat(warning.level()).isEqualTo(Level.BLOCK);
            assertThat(warning.speakerId()).isEqualTo(id("Anne"));
            assertThat(warning.sessionIds()).containsExactly(id("Plénière"), id("Table ronde"));
            assertThat(warning.when()).isEqualTo(draft.period("10:00", "10:30"));
        });
    }

    @Test
    void aSpeakerMayGoFromOneSessionStraightIntoTheNext() {
        assertThat(draft().speaker("Anne")
                .session("Plénière", "09:00", "10:00").by("Anne").add()
                .session("Table ronde", "10:00", "11:00").by("Anne").add()
                .session("Un jour").by("Anne").add()
                .warnings(Rule.SPEAKER_IN_TWO_PLACES)).isEmpty();
    }

    @Test
    void aSessionWhoseSpeakersMayBeElsewhereConflictsWithNone() {
        Drafts draft = draft().speaker("Anne")
                .session("Capsule vidéo", "09:00", "12:00").by("Anne").byVideo().add()
                .session("Plénière", "09:00", "10:00").by("Anne").add();

        assertThat(draft.warnings(Rule.SPEAKER_IN_TWO_PLACES)).isEmpty();

        draft.session("Table ronde", "09:30", "11:00").by("Anne").add();
        assertThat(draft.warnings(Rule.SPEAKER_IN_TWO_PLACES)).extracting(Warning::sessionIds)
                .containsExactly(List.of(id("Plénière"), id("Table ronde")));
    }

    @Test
    void threeSessionsAtOnceAreOneWarning() {
        assertThat(draft().speaker("Anne")
                .session("Un", "09:00", "12:00").by("Anne").add()
                .session("Deux", "09:30", "12:00").by("Anne").add()
                .session("Trois", "10:00", "11:00").by("Anne").add()
                .warnings(Rule.SPEAKER_IN_TWO_PLACES)).extracting(Warning::sessionIds)
                .containsExactly(List.of(id("Un"), id("Deux"), id("Trois")));
    }

    @Test
    void twoSpeakersAreTwoWarnings() {
        assertThat(draft().speaker("Anne").speaker("Bruno")
                .session("Un", "09:00", "12:00").by("Anne", "Bruno").add()
                .session("Deux", "09:30", "12:00").by("Anne", "Bruno").add()
                .warnings(Rule.SPEAKER_IN_TWO_PLACES)).extracting(Warning::speakerId)
                .containsExactlyInAnyOrder(id("Anne"), id("Bruno"));
    }
}
