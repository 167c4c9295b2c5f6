package org.encommun.directory.network.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.encommun.defaults.problem.Refusal;
import org.encommun.testing.ProblemRules;
import org.junit.jupiter.api.Test;

class NetworkKeyTest {

    private static final Instant NOW = Instant.parse("2026-11-28T09:47:12Z");

    @Test
    void aKeyWorksForAYearUnlessToldOtherwise() {
        assertThat(key(null).expiresAt()).isEqualTo(Instant.parse("2027-11-28T09:47:12Z"));
        assertThat(key(NOW.plusSeconds(60)).expiresAt()).isEqualTo(NOW.plusSeconds(60));
    }

    @Test
    void aKeyExpiresInTheFutureAndWithin400Days() {
        assertThat(key(NOW.plus(Duration.ofDays(400))).expiresAt()).isEqualTo(NOW.plus(Duration.ofDays(400)));
        assertThatThrownBy(() -> key(NOW.plus(Duration.ofDays(400)).plusNanos(1_000))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> key(NOW)).isInstanceOf(Refusal.class);
    }

    @Test
    void aUseIsNotedToTheHour() {
        assertThat(NetworkKey.use(NOW)).isEqualTo(Instant.parse("2026-11-28T09:00:00Z"));
        assertThat(key(null).isNews(NetworkKey.use(NOW))).isTrue();
    }

    @Test
    void everyRefusalIsExplainedAndDocumented() {
        ProblemRules.check(NetworkKeyProblem.values());
    }

    private static NetworkKey key(Instant expiry) {
        return new NetworkKey(UUID.randomUUID(), UUID.randomUUID(), "Serveur", "0".repeat(64), expiry, NOW);
    }
}
