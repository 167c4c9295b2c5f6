package org.encommun.event.programme.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encommun.event.programme.warning.Drafts.draft;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.encommun.event.programme.SessionType;
import org.junit.jupiter.api.Test;

class WarningsTest {

    /** A finding at every hour, and some without a time. */
    private final Drafts draft = draft().hours("09:00", "18:00").room("Auditorium", 10).need("Accès aux droits")
            .session("Trop petit", "09:00", "10:00").in("Auditorium").seats(11).add()
            .session("Trop court", "09:00", "09:30").type(SessionType.WORKSHOP).add()
            .session("En même temps", "09:30", "10:00").in("Auditorium").add()
            .session("Trop tard", "17:30", "18:30").add()
            .session("Sans horaire").add();

    @Test
    void blockingWarningsComeFirstThenByTime() {
        assertThat(draft.warnings()).extracting(Warning::rule).containsExactly(Rule.ROOM_TAKEN_TWICE, Rule.OUTSIDE_EVENT_HOURS,
                Rule.ROOM_TOO_SMALL, Rule.TOO_FEW_BREAKS, Rule.WORKSHOP_TOO_SHORT, Rule.SESSION_NOT_SCHEDULED,
                Rule.NEED_UNANSWERED);
    }

    @Test
    void theOrderIsTheSameHoweverTheDraftIsRead() {
        WarningInput read = draft.build();
        List<WarningInput.Session> backwards = IntStream.range(0, read.sessions().size())
                .mapToObj(index -> read.sessions().get(read.sessions().size() - 1 - index)).toList();

        assertThat(
                Warnings.of(new WarningInput(read.zone(), read.hours(), read.venues(), read.rooms(), read.speakers(), backwards,
                        read.openNeeds(), read.participants(), read.seatsTaken(), read.released(), read.limits())))
                .isEqualTo(draft.warnings());
    }

    @Test
    void anEventSetsTheLevelOfARule() {
        draft.limits(Drafts.limits(120, 10, 15, 60, 70, 130, Map.of(Rule.OUTSIDE_EVENT_HOURS, Level.WARN,
                Rule.WORKSHOP_TOO_SHORT, Level.BLOCK, Rule.TOO_FEW_BREAKS, Level.IGNORE)));

        assertThat(draft.warnings()).extracting(Warning::rule).containsExactly(Rule.WORKSHOP_TOO_SHORT, Rule.ROOM_TAKEN_TWICE,
                Rule.ROOM_TOO_SMALL, Rule.OUTSIDE_EVENT_HOURS, Rule.SESSION_NOT_SCHEDULED, Rule.NEED_UNANSWERED);
        assertThat(draft.warnings(Rule.WORKSHOP_TOO_SHORT)).extracting(Warning::level).containsExactly(Level.BLOCK);
        assertThat(draft.warnings(Rule.OUTSIDE_EVENT_HOURS)).extracting(Warning::level).containsExactly(Level.WARN);
    }

    @Test
    void anEmptyDraftIsInOrder() {
        assertThat(draft().warnings()).isEmpty();
    }

    @Test
    void unknownReferencesCauseNoConflict() {
        assertThat(draft().session("Atelier", "09:00", "10:00").in("Nulle part").at("Ailleurs").by("Inconnue").add().warnings())
                .isEmpty();
    }
}
