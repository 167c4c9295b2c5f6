package org.encommun.event.programme.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encommun.event.programme.warning.Drafts.draft;
import static org.encommun.event.programme.warning.Drafts.id;

import org.encommun.event.programme.time.Interval;
import org.encommun.event.programme.warning.Warning.Measure;
import org.encommun.event.programme.warning.Warning.Unit;
import org.junit.jupiter.api.Test;

class SignUpsTest {

    /** The released programme has the workshop in the Salle d’étude at two. */
    private final Drafts draft = draft().room("Salle d’étude", 12).room("Auditorium", 80);
    private final Interval released = draft.period("14:00", "15:00");

    @Test
    void aSessionWithPeopleInItDoesNotDisappear() {
        draft.released("Atelier", released, "Salle d’étude").seatsTaken("Atelier", 5);

        assertThat(draft.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.rule()).isEqualTo(Rule.SIGN_UPS_DROPPED);
            assertThat(warning.level()).isEqualTo(Level.BLOCK);
            assertThat(warning.sessionIds()).containsExactly(id("Atelier"));
            assertThat(warning.roomId()).isEqualTo(id("Salle d’étude"));
            assertThat(warning.when()).isEqualTo(released);
            assertThat(warning.measure()).isEqualTo(new Measure(5, 0, Unit.PEOPLE));
        });
    }

    @Test
    void aSessionWithPeopleInItKeepsATime() {
        draft.released("Atelier", released, "Salle d’étude").seatsTaken("Atelier", 5)
                .session("Atelier").in("Salle d’étude").add();

        assertThat(draft.warnings()).extracting(Warning::rule).containsExactly(Rule.SIGN_UPS_DROPPED,
                Rule.SESSION_NOT_SCHEDULED);
    }

    @Test
    void aChangedTimeOfASessionWithSignUpsIsReported() {
        draft.released("Atelier", released, "Salle d’étude").seatsTaken("Atelier", 5)
                .session("Atelier", "14:30", "15:30").in("Salle d’étude").add();

        assertThat(draft.warnings(Rule.SIGN_UPS_MOVED)).singleElement().satisfies(warning -> {
            assertThat(warning.level()).isEqualTo(Level.WARN);
            assertThat(warning.sessionIds()).containsExactly(id("Atelier"));
            assertThat(warning.when()).isEqualTo(released);
            assertThat(warning.measure()).isEqualTo(new Measure(5, 0, Unit.PEOPLE));
        });
    }

    @Test
    void aChangedRoomOfASessionWithSignUpsIsReported() {
        draft.released("Atelier", released, "Salle d’étude").seatsTaken("Atelier", 5)
                .session("Atelier", "14:00", "15:00").in("Auditorium").add();

        assertThat(draft.warnings(Rule.SIGN_UPS_MOVED)).hasSize(1);
    }

    @Test
    void aSessionWithoutSignUpsMayChange() {
        draft.released("Atelier", released, "Salle d’étude").released("Visite", released, null).seatsTaken("Visite", 0)
                .session("Atelier", "16:00", "17:00").in("Auditorium").add();

        assertThat(draft.warnings(Rule.SIGN_UPS_MOVED)).isEmpty();
        assertThat(draft.warnings(Rule.SIGN_UPS_DROPPED)).isEmpty();
    }

    @Test
    void aSessionThatStaysWhereItWasIsNoNews() {
        draft.released("Atelier", released, "Salle d’étude").seatsTaken("Atelier", 5)
                .released("À l’étude", null, null).seatsTaken("À l’étude", 2)
                .session("Atelier", "14:00", "15:00").in("Salle d’étude").add()
                .session("À l’étude").add();

        assertThat(draft.warnings(Rule.SIGN_UPS_MOVED)).isEmpty();
        assertThat(draft.warnings(Rule.SIGN_UPS_DROPPED)).isEmpty();
    }
}
