package org.encommun.event.programme.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encommun.event.programme.warning.Drafts.draft;
import static org.encommun.event.programme.warning.Drafts.id;

import java.util.List;

import org.encommun.event.programme.warning.Warning.Measure;
import org.encommun.event.programme.warning.Warning.Unit;
import org.junit.jupiter.api.Test;

class RoomSizeTest {

    @Test
    void aSessionHasNoMoreSeatsThanItsRoom() {
        assertThat(draft().room("Salle d’étude", 12)
                .session("Atelier", "14:00", "15:00").in("Salle d’étude").seats(15).add()
                .warnings(Rule.ROOM_TOO_SMALL)).singleElement().satisfies(warning -> {
                    assertThat(warning.level()).isEqualTo(Level.WARN);
                    assertThat(warning.sessionIds()).containsExactly(id("Atelier"));
                    assertThat(warning.roomId()).isEqualTo(id("Salle d’étude"));
                    assertThat(warning.measure()).isEqualTo(new Measure(15, 12, Unit.PEOPLE));
                });
    }

    @Test
    void aFullRoomIsNotTooSmall() {
        assertThat(draft().room("Salle d’étude", 12).seatsTaken("Atelier", 12).seatsTaken("Visite", 8)
                .session("Atelier", "14:00", "15:00").in("Salle d’étude").add()
                .session("Visite", "15:00", "16:00").in("Salle d’étude").seats(8).add()
                .session("Balade").seats(500).add()
                .warnings(Rule.ROOM_TOO_SMALL)).isEmpty();
    }

    @Test
    void aSmallerRoomMustStillHoldThoseWhoSignedUp() {
        assertThat(draft().room("Salle d’étude", 12).seatsTaken("Atelier", 14)
                .session("Atelier", "14:00", "15:00").in("Salle d’étude").add()
                .warnings(Rule.ROOM_TOO_SMALL)).extracting(Warning::measure).containsExactly(new Measure(14, 12, Unit.PEOPLE));
    }

    @Test
    void fewerSeatsMustStillDoForThoseWhoSignedUp() {
        assertThat(draft().seatsTaken("Atelier", 9)
                .session("Atelier", "14:00", "15:00").seats(8).add()
                .warnings(Rule.ROOM_TOO_SMALL)).singleElement().satisfies(warning -> {
                    assertThat(warning.roomId()).isNull();
                    assertThat(warning.measure()).isEqualTo(new Measure(9, 8, Unit.PEOPLE));
                });
    }

    @Test
    void sessionsThatShareARoomMustFitIntoItTogether() {
        Drafts draft = draft().room("Grande halle", 50, 3)
                .session("Table 1", "10:00", "12:00").in("Grande halle").seats(25).add()
                .session("Table 2", "10:00", "11:00").in("Grande halle").seats(25).add()
                .session("Table 3", "11:00", "12:00").in("Grande halle").seats(25).add();

        assertThat(draft.warnings(Rule.ROOM_TOO_SMALL)).isEmpty();

        draft.session("Table 4", "11:00", "12:00").in("Grande halle").add().seatsTaken("Table 4", 1);
        assertThat(draft.warnings(Rule.ROOM_TOO_SMALL)).singleElement().satisfies(warning -> {
            assertThat(warning.sessionIds()).containsExactlyInAnyOrder(id("Table 1"), id("Table 3"), id("Table 4"));
            assertThat(warning.when()).isEqualTo(draft.period("11:00", "12:00"));
            assertThat(warning.measure()).isEqualTo(new Measure(51, 50, Unit.PEOPLE));
        });
    }

    @Test
    void aSessionTooLargeOnItsOwnIsReportedOnce() {
        assertThat(draft().room("Grande halle", 50, 2)
                .session("Table 1", "10:00", "12:00").in("Grande halle").seats(60).add()
                .session("Table 2", "10:00", "12:00").in("Grande halle").seats(25).add()
                .warnings(Rule.ROOM_TOO_SMALL)).extracting(Warning::sessionIds)
                .containsExactly(List.of(id("Table 1")));
    }
}
