package org.encommun.event.programme.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encommun.event.programme.warning.Drafts.draft;
import static org.encommun.event.programme.warning.Drafts.id;

import org.junit.jupiter.api.Test;

class CompletenessTest {

    @Test
    void aSessionWithoutATimeWaitsForOne() {
        assertThat(draft().session("Proposition retenue").add().session("Plénière", "09:00", "10:00").add().warnings())
                .singleElement().satisfies(warning -> {
                    assertThat(warning.rule()).isEqualTo(Rule.SESSION_NOT_SCHEDULED);
                    assertThat(warning.level()).isEqualTo(Level.WARN);
                    assertThat(warning.sessionIds()).containsExactly(id("Proposition retenue"));
                    assertThat(warning.when()).isNull();
                    assertThat(warning.day()).isNull();
                });
    }

    @Test
    void aNeedThatNoSessionNamesIsUnanswered() {
        assertThat(draft().need("Se connaître entre acteurs").need("Accès aux droits")
                .session("Forum", "09:00", "10:00").answering("Se connaître entre acteurs").add()
                .warnings()).singleElement().satisfies(warning -> {
                    assertThat(warning.rule()).isEqualTo(Rule.NEED_UNANSWERED);
                    assertThat(warning.level()).isEqualTo(Level.WARN);
                    assertThat(warning.needId()).isEqualTo(id("Accès aux droits"));
                    assertThat(warning.sessionIds()).isEmpty();
                });
    }

    @Test
    void anUnscheduledSessionAddressesItsNeed() {
        assertThat(draft().need("Accès aux droits").session("Atelier").answering("Accès aux droits").add()
                .warnings(Rule.NEED_UNANSWERED)).isEmpty();
    }
}
