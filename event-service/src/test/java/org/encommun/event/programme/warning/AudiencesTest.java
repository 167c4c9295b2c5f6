package org.encommun.event.programme.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encommun.event.programme.warning.Drafts.draft;
import static org.encommun.event.programme.warning.Drafts.id;

import java.util.Set;

import org.encommun.event.programme.ParticipantKind;
import org.encommun.event.programme.warning.WarningInput.Audience;
import org.encommun.territory.Territory;
import org.encommun.territory.Territory.Part;
import org.junit.jupiter.api.Test;

class AudiencesTest {

    private static final Part GIRONDE = new Part(Territory.Kind.DEPARTEMENT, "33");
    private static final Part NORD = new Part(Territory.Kind.DEPARTEMENT, "59");
    private static final Audience COORDINATORS_OF_THE_NORD = new Audience(Set.of(ParticipantKind.COORDINATOR),
            Drafts.territories(Set.of(NORD)));

    private final Drafts draft = draft().session("Par territoire", "10:00", "12:00").forAudience(COORDINATORS_OF_THE_NORD).add()
            .session("Ouverture", "09:00", "10:00").add();

    @Test
    void aSessionAdmitsSomebodyWhoHasRegistered() {
        draft.registered(ParticipantKind.COORDINATOR, Set.of(GIRONDE), 12).registered(ParticipantKind.HUB, Set.of(NORD), 3);

        assertThat(draft.warnings(Rule.AUDIENCE_NOBODY_HAS)).singleElement().satisfies(warning -> {
            assertThat(warning.level()).isEqualTo(Level.WARN);
            assertThat(warning.sessionIds()).containsExactly(id("Par territoire"));
        });
    }

    @Test
    void onePersonIsSomebody() {
        draft.registered(ParticipantKind.HUB, Set.of(GIRONDE), 12).registered(ParticipantKind.COORDINATOR, Set.of(NORD), 1);

        assertThat(draft.warnings(Rule.AUDIENCE_NOBODY_HAS)).isEmpty();
    }

    @Test
    void beforeAnybodyHasRegisteredNothingIsKnown() {
        assertThat(draft.warnings(Rule.AUDIENCE_NOBODY_HAS)).isEmpty();

        draft.registered(ParticipantKind.HUB, Set.of(GIRONDE), 0);
        assertThat(draft.warnings(Rule.AUDIENCE_NOBODY_HAS)).isEmpty();
    }
}
