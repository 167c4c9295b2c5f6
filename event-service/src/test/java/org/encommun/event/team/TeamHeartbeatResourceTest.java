package org.encommun.event.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;

import jakarta.inject.Inject;

import org.encommun.testing.Bus;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class TeamHeartbeatResourceTest {

    @Inject
    TeamRepository repository;

    @Test
    void aReplicaWhoseClockIsBehindConfirmsAfterTheOneBefore() {
        Instant ahead = Instant.now().plusSeconds(60);
        QuarkusTransaction.requiringNew().run(() -> repository.publishHeartbeat(ahead));
        QuarkusTransaction.requiringNew().run(() -> repository.publishHeartbeat(ahead.minusSeconds(50)));

        Bus.await("encommun.team.v1", TeamSnapshot.HEARTBEAT,
                message -> Long.parseLong(Bus.header(message, "ce_sequence")) > ahead.toEpochMilli());
        List<Long> versions = Bus.read("encommun.team.v1").stream()
                .filter(message -> TeamSnapshot.HEARTBEAT.toString().equals(message.key()))
                .map(message -> Long.valueOf(Bus.header(message, "ce_sequence"))).toList();
        assertThat(versions).isSorted().doesNotHaveDuplicates();
    }
}
