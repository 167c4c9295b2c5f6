package org.encommun.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class NamesTest {

    private final Names names = new Names(LocalDate.of(2023, 3, 25));

    @Test
    void timesAndDaysAreCountedFromTheFirstDayByTheClocksOfTheEvent() {
        assertThat(names.filled(Map.of("startsAt", "J 09:00"))).containsEntry("startsAt", "2023-03-25T09:00+01:00");
        assertThat(names.filled(Map.of("endsAt", "J+1 17:30"))).containsEntry("endsAt", "2023-03-26T17:30+02:00");
        assertThat(names.filled(Map.of("dueOn", "J-30"))).containsEntry("dueOn", "2023-02-23");
    }

    @Test
    void namesAreResolvedAtAnyDepth() {
        names.give("hub", "1");

        assertThat(names.filled(Map.of("authors", List.of(Map.of("actorId", "@hub", "brings", "La salle")))))
                .isEqualTo(Map.of("authors", List.of(Map.of("actorId", "1", "brings", "La salle"))));
    }

    @Test
    void theRestStaysAsItIs() {
        Map<String, Object> body = Map.of("title", "Jeudi", "signUp", true, "seats", 12, "website", "https://www.exemple.fr");

        assertThat(names.filled(body)).isEqualTo(body);
    }

    @Test
    void whatHasNoNameYetIsAMistakeOfTheScript() {
        assertThatThrownBy(() -> names.filled(Map.of("roomId", "@salle"))).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("@salle");
    }

    @Test
    void anotherEditionKnowsTheNamesAndCountsItsOwnDays() {
        names.give("hub", "1");

        Names later = names.ofEdition(LocalDate.of(2024, 1, 8));
        later.give("event", "2");

        assertThat(later.filled(Map.of("actorId", "@hub", "dueOn", "J")))
                .isEqualTo(Map.of("actorId", "1", "dueOn", "2024-01-08"));
        assertThatThrownBy(() -> names.id("@event")).isInstanceOf(IllegalArgumentException.class);
    }
}
