package org.encommun.defaults.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

class DeliveryTest {

    private static final UUID MAIRIE = UUID.randomUUID();
    private static final UUID TIERS_LIEU = UUID.randomUUID();

    @Test
    void ofSeveralStatesOfOneActorOnlyTheNewestRemainsInItsPlace() {
        var first = delivery("actor", MAIRIE, 1);
        var other = delivery("actor", TIERS_LIEU, 1);
        var second = delivery("actor", MAIRIE, 2);

        assertThat(Delivery.newest(List.of(first, other, second))).isEqualTo(List.of(other, second));
    }

    @Test
    void aStateThatComesLateDoesNotReplaceTheNewest() {
        var second = delivery("actor", MAIRIE, 2);
        var first = delivery("actor", MAIRIE, 1);

        assertThat(Delivery.newest(List.of(second, first, second))).isEqualTo(List.of(second));
    }

    @Test
    void aggregatesOfDifferentKindsMayHaveTheSameId() {
        var event = delivery("event", MAIRIE, 1);
        var programme = delivery("programme", MAIRIE, 7);

        assertThat(Delivery.newest(List.of(event, programme))).isEqualTo(List.of(event, programme));
    }

    private static Delivery<?> delivery(String aggregate, UUID id, long version) {
        return new Delivery<>(null, new ReceivedEvent(UUID.randomUUID(), aggregate, id, version, null), null, null, null);
    }
}
