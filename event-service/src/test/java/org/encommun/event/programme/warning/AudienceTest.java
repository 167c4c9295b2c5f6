package org.encommun.event.programme.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import org.encommun.event.programme.ParticipantKind;
import org.encommun.event.programme.warning.WarningInput.Audience;
import org.junit.jupiter.api.Test;

class AudienceTest {

    private static final String LEZOUX = "COMMUNE:63195";
    private static final String PUY_DE_DOME = "DEPARTEMENT:63";
    private static final String DORDOGNE = "DEPARTEMENT:24";

    @Test
    void anEmptyAudienceAdmitsEverybody() {
        assertThat(Audience.EVERYBODY.admits(ParticipantKind.OTHER, Set.of())).isTrue();
        assertThat(Audience.EVERYBODY).isEqualTo(new Audience(Set.of(), Set.of()));
    }

    @Test
    void oneOfTheKindsIsEnough() {
        Audience coordination = new Audience(Set.of(ParticipantKind.COORDINATOR, ParticipantKind.HUB), Set.of());

        assertThat(coordination.admits(ParticipantKind.HUB, Set.of())).isTrue();
        assertThat(coordination.admits(ParticipantKind.RESIDENT, Set.of(LEZOUX))).isFalse();
    }

    @Test
    void somebodyIsOfEveryTerritoryAroundTheirCommune() {
        Audience neighbours = new Audience(Set.of(), Set.of(DORDOGNE, PUY_DE_DOME));

        assertThat(neighbours.admits(ParticipantKind.RESIDENT, Set.of(LEZOUX, PUY_DE_DOME))).isTrue();
        assertThat(neighbours.admits(ParticipantKind.RESIDENT, Set.of())).isFalse();
    }

    @Test
    void aKindAndATerritoryMustBothMatch() {
        Audience officials = new Audience(Set.of(ParticipantKind.ELECTED_OFFICIAL), Set.of(DORDOGNE));

        assertThat(officials.admits(ParticipantKind.ELECTED_OFFICIAL, Set.of(DORDOGNE))).isTrue();
        assertThat(officials.admits(ParticipantKind.ELECTED_OFFICIAL, Set.of(PUY_DE_DOME))).isFalse();
        assertThat(officials.admits(ParticipantKind.STATE_AGENT, Set.of(DORDOGNE))).isFalse();
    }
}
