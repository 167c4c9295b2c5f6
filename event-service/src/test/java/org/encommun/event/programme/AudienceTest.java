package org.encommun.event.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import org.encommun.territory.Territory;
import org.encommun.territory.Territory.Part;
import org.junit.jupiter.api.Test;

class AudienceTest {

    private static final Part LEZOUX = new Part(Territory.Kind.COMMUNE, "63195");
    private static final Part PUY_DE_DOME = new Part(Territory.Kind.DEPARTEMENT, "63");
    private static final Part DORDOGNE = new Part(Territory.Kind.DEPARTEMENT, "24");

    @Test
    void anAudienceThatAsksForNothingIsEverybody() {
        assertThat(Audience.EVERYBODY.admits(ParticipantKind.OTHER, Set.of())).isTrue();
        assertThat(Audience.EVERYBODY).isEqualTo(new Audience(List.of(), List.of()));
    }

    @Test
    void oneOfTheKindsIsEnough() {
        Audience coordination = new Audience(List.of(ParticipantKind.COORDINATOR, ParticipantKind.HUB), null);

        assertThat(coordination.admits(ParticipantKind.HUB, Set.of())).isTrue();
        assertThat(coordination.admits(ParticipantKind.RESIDENT, Set.of(LEZOUX))).isFalse();
    }

    @Test
    void somebodyIsOfEveryTerritoryAroundTheirCommune() {
        Audience neighbours = new Audience(null, List.of(DORDOGNE, PUY_DE_DOME));

        assertThat(neighbours.admits(ParticipantKind.RESIDENT, Set.of(LEZOUX, PUY_DE_DOME))).isTrue();
        assertThat(neighbours.admits(ParticipantKind.RESIDENT, Set.of())).isFalse();
    }

    @Test
    void aKindAndATerritoryAreAskedForTogether() {
        Audience officials = new Audience(List.of(ParticipantKind.ELECTED_OFFICIAL), List.of(DORDOGNE));

        assertThat(officials.admits(ParticipantKind.ELECTED_OFFICIAL, List.of(DORDOGNE))).isTrue();
        assertThat(officials.admits(ParticipantKind.ELECTED_OFFICIAL, List.of(PUY_DE_DOME))).isFalse();
        assertThat(officials.admits(ParticipantKind.STATE_AGENT, List.of(DORDOGNE))).isFalse();
    }
}
