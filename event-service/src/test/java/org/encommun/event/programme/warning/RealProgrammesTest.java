package org.encommun.event.programme.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encommun.event.programme.SessionType.BREAK;
import static org.encommun.event.programme.SessionType.PLENARY;
import static org.encommun.event.programme.SessionType.PRESENTATION;
import static org.encommun.event.programme.SessionType.ROUND_TABLE;
import static org.encommun.event.programme.SessionType.VISIT;
import static org.encommun.event.programme.SessionType.WELCOME;
import static org.encommun.event.programme.SessionType.WORKSHOP;
import static org.encommun.event.programme.warning.Drafts.draft;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

/** Programmes of real events as reported by their organisers. */
class RealProgrammesTest {

    @Test
    void theAfternoonAtLezouxMayTakePlace() {
        Drafts lezoux = draft().hours("14:00", "17:00").venue("Médiathèque", 45.8272, 3.3789)
                .roomAt("Médiathèque", "Salle d’étude").roomAt("Médiathèque", "Auditorium").speaker("Conseillère")
                .need("Rendre visible le travail").seatsTaken("Speed boat", 12)
                .session("Visite guidée", "14:00", "14:45").type(VISIT).at("Médiathèque").add()
                .session("211 personnes aidées", "14:45", "15:15").type(PRESENTATION).in("Auditorium").by("Conseillère").add()
                .session("Goûter", "15:15", "15:45").type(BREAK).add()
                .session("Speed boat", "15:45", "17:00").type(WORKSHOP).in("Salle d’étude").by("Conseillère").seats(12)
                .answering("Rendre visible le travail").add();
        lezoux.released("Speed boat", lezoux.period("15:45", "17:00"), "Salle d’étude");

        assertThat(lezoux.warnings()).isEmpty();
    }

    @Test
    void theTwoDaysOfSudCharenteLeaveNoTimeToBreathe() {
        Drafts charente = draft().hours("2021-01-28T09:00", "2021-01-29T18:00").room("Direct", 500).room("Salle A", 50)
                .room("Salle B", 50)
                .session("Question d’ouverture", "2021-01-28T09:00", "2021-01-28T10:00").type(PLENARY).in("Direct").add()
                .session("Atelier 1", "2021-01-28T10:00", "2021-01-28T10:45").type(WORKSHOP).in("Salle A").add()
                .session("Atelier 2", "2021-01-28T10:00", "2021-01-28T10:45").type(WORKSHOP).in("Salle B").add()
                .session("Table ronde 1", "2021-01-28T10:45", "2021-01-28T12:30").type(ROUND_TABLE).in("Direct").add()
                .session("Atelier 3", "2021-01-28T13:00", "2021-01-28T13:45").type(WORKSHOP).in("Salle A").add()
                .session("Table ronde 2", "2021-01-28T13:50", "2021-01-28T15:30").type(ROUND_TABLE).in("Direct").add()
                .session("Table ronde 3", "2021-01-29T09:00", "2021-01-29T11:00").type(ROUND_TABLE).in("Direct").add()
                .session("Pause", "2021-01-29T11:00", "2021-01-29T11:30").type(BREAK).add()
                .session("Table ronde 4", "2021-01-29T11:30", "2021-01-29T12:30").type(ROUND_TABLE).in("Direct").add();

        assertThat(charente.warnings()).noneMatch(warning -> warning.level() == Level.BLOCK);
        assertThat(charente.warnings(Rule.WORKSHOP_TOO_SHORT)).hasSize(3);
        assertThat(charente.warnings(Rule.STRETCH_WITHOUT_BREAK)).extracting(warning -> warning.measure().found())
                .containsExactly(210, 150);
        assertThat(charente.warnings(Rule.TOO_FEW_BREAKS)).extracting(Warning::day)
                .containsExactly(LocalDate.of(2021, 1, 28), LocalDate.of(2021, 1, 29));
    }

    @Test
    void theDayInDordogneIsTooDense() {
        Drafts dordogne = draft()
                .session("Accueil café", "08:30", "09:00").type(WELCOME).add()
                .session("Ouverture", "09:00", "10:00").type(PLENARY).add()
                .session("Atelier élus", "10:00", "12:30").type(WORKSHOP).add()
                .session("Atelier médiateurs", "10:00", "12:30").type(WORKSHOP).add()
                .session("Déjeuner", "12:30", "13:30").type(BREAK).add()
                .session("Ateliers de l’après-midi", "13:30", "16:00").type(WORKSHOP).add()
                .session("Clôture", "16:00", "17:00").type(PLENARY).add();

        assertThat(dordogne.warnings()).extracting(Warning::rule).containsExactly(Rule.TOO_FEW_BREAKS,
                Rule.STRETCH_WITHOUT_BREAK, Rule.STRETCH_WITHOUT_BREAK);
        assertThat(dordogne.warnings(Rule.TOO_FEW_BREAKS)).extracting(warning -> warning.measure().found()).containsExactly(11);
    }
}
