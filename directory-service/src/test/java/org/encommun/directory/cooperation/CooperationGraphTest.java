package org.encommun.directory.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.encommun.directory.actor.ActorKind;
import org.encommun.directory.actor.ActorStatus;
import org.encommun.directory.cooperation.CooperationGraph.Pair;
import org.encommun.directory.cooperation.CooperationGraph.Totals;
import org.encommun.directory.engagement.JointWorkKind;
import org.junit.jupiter.api.Test;

class CooperationGraphTest {

    private static final CooperatingActor HUB = actor(1, ActorKind.HUB);
    private static final CooperatingActor TOWN = actor(2, ActorKind.COMMUNE);
    private static final CooperatingActor LIBRARY = actor(3, ActorKind.MEDIATHEQUE);
    private static final MeetingEvent EVENT = new MeetingEvent(new UUID(0, 9), "NEC de Lezoux",
            OffsetDateTime.parse("2026-11-24T14:00:00+01:00"));
    private static final Tie TIE = new Tie(List.of(JointWorkKind.ORGANISED), 1, EVENT, EVENT, true);
    private static final List<Pair> PAIRS = List.of(new Pair(HUB, TOWN, TIE), new Pair(HUB, LIBRARY, TIE));

    @Test
    void anActorOfSeveralLinksStandsInTheGraphOnce() {
        CooperationGraph graph = CooperationGraph.of(new Totals(5, 3, 2, 2, 2, 2), PAIRS);

        assertThat(graph.actors()).containsExactly(HUB, TOWN, LIBRARY);
        assertThat(graph.links()).extracting(CooperationGraph.Link::otherId).containsExactly(TOWN.id(), LIBRARY.id());
        assertThat(graph.truncated()).isFalse();
    }

    @Test
    void aGraphSaysThatLinksAreLeftOut() {
        assertThat(CooperationGraph.of(new Totals(5, 4, 3, 2, 2, 2), PAIRS).truncated()).isTrue();
    }

    @Test
    void aTerritoryWhereNobodyHasWorkedTogetherHasAnEmptyGraph() {
        CooperationGraph graph = CooperationGraph.of(new Totals(5, 0, 0, 0, 0, 0), List.of());

        assertThat(graph.actors()).isEmpty();
        assertThat(graph.truncated()).isFalse();
    }

    private static CooperatingActor actor(int number, ActorKind kind) {
        return new CooperatingActor(new UUID(0, number), "Acteur " + number, kind, ActorStatus.ACTIVE);
    }
}
