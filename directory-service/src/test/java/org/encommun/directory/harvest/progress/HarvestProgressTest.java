package org.encommun.directory.harvest.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.encommun.directory.harvest.fetch.HarvestFailed;
import org.encommun.directory.harvest.fetch.HarvestFailure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HarvestProgressTest {

    private static final Instant NOW = Instant.parse("2026-11-28T09:00:00Z");
    private static final Duration LEASE = Duration.ofMinutes(10);
    private static final Duration HOUR = Duration.ofHours(1);

    private final HarvestProgress progress = new HarvestProgress(UUID.randomUUID(), NOW);
    private final UUID replica = UUID.randomUUID();

    @BeforeEach
    void aReplicaHasIt() {
        progress.lease(replica, NOW, LEASE);
    }

    @Test
    void whoGoesOnAfterAKillCountsOnInTheSameRun() {
        page("https://partenaire.exemple.fr/2", 3);
        progress.lease(UUID.randomUUID(), NOW.plus(LEASE), LEASE);
        page("https://partenaire.exemple.fr/3", 4);

        assertThat(progress.isLeasedTo(replica)).isFalse();
        assertThat(progress.nextAddress()).contains("https://partenaire.exemple.fr/3");
        assertThat(progress.runs()).singleElement()
                .satisfies(run -> assertThat(run.counts().created()).isEqualTo(7))
                .satisfies(run -> assertThat(run.resumed()).isEqualTo(1));
    }

    @Test
    void whoStopsInGoodOrderLetsTheOthersGoFirst() {
        progress.release(NOW.plusSeconds(30));

        assertThat(progress.nextRunAt()).isEqualTo(NOW.plusSeconds(30));
    }

    @Test
    void aSourceThatEndsItsReplicaEachTimeIsNotTriedForEver() {
        for (int attempt = 0; attempt < 5; attempt++) {
            progress.lease(replica, NOW, LEASE);
        }

        assertThat(progress.isLeasedTo(replica)).isFalse();
        assertThat(progress.runs()).singleElement().satisfies(run -> assertThat(run.failure()).isEqualTo("INTERNAL"));
        assertThat(progress.nextRunAt()).isAfter(NOW);
    }

    @Test
    void theNextRunIsAfterTheIntervalAndALittleMore() {
        progress.end(RunOutcome.UNCHANGED, null, NOW, HOUR, Duration.ZERO, 0.5);

        assertThat(progress.nextRunAt()).isEqualTo(NOW.plus(Duration.ofMinutes(63)));
    }

    @Test
    void somebodyWhoHasMendedTheServerNeedNotWaitForTheNextAttempt() {
        progress.fail(new HarvestFailed(HarvestFailure.UNREACHABLE), Duration.ofHours(3), NOW);
        progress.request(false, NOW.plus(HOUR));

        assertThat(progress.nextRunAt()).isEqualTo(NOW.plus(HOUR));
    }

    @Test
    void nobodyHasASourceFetchedBeforeItsServerWantsToBeAsked() {
        HarvestFailed asked = new HarvestFailed(HarvestFailure.TOO_MANY_REQUESTS, 429, Duration.ofHours(3));
        progress.fail(asked, progress.backOff(asked, false, 0), NOW);
        progress.request(false, NOW.plus(HOUR));

        assertThat(progress.nextRunAt()).isEqualTo(NOW.plus(Duration.ofHours(3)));
    }

    @Test
    void afterARunNobodyAsksForAnotherAtOnce() {
        progress.end(RunOutcome.IMPORTED, UUID.randomUUID(), NOW, HOUR, Duration.ofMinutes(1), 0);
        progress.request(false, NOW.plusSeconds(1));

        assertThat(progress.nextRunAt()).isEqualTo(NOW.plusSeconds(60));
    }

    @Test
    void aFeedThatWasNotReadForLongerThanItKeepsDeletionsIsReadFromItsBeginning() {
        page("https://partenaire.exemple.fr/2", 1);
        progress.startOverIfAway(NOW.plus(Duration.ofDays(7)));
        assertThat(progress.nextAddress()).isPresent();

        progress.startOverIfAway(NOW.plus(Duration.ofDays(8)));

        assertThat(progress.nextAddress()).isEmpty();
        assertThat(progress.pass()).isEqualTo(2);
    }

    @Test
    void aFewMissingRecordsAreDeletedWithoutAQuestion() {
        assertThat(progress.reachEnd("https://partenaire.exemple.fr/2", 4, 1, NOW)).isTrue();
        assertThat(progress.reachEnd("https://partenaire.exemple.fr/2", 10, 90, NOW)).isTrue();
    }

    @Test
    void aFeedThatShowsNothingDeletesNothing() {
        assertThat(progress.reachEnd("https://partenaire.exemple.fr/2", 4, 0, NOW)).isFalse();
    }

    @Test
    void whatWasConfirmedIsNotDeletedInAnotherPass() {
        progress.reachEnd("https://partenaire.exemple.fr/2", 11, 89, NOW);
        progress.request(true, NOW);
        progress.startOver(NOW);

        assertThat(progress.reachEnd("https://partenaire.exemple.fr/3", 5_000, 1, NOW)).isFalse();
    }

    @Test
    void nothingIsConfirmedWhileNothingIsMissing() {
        progress.request(true, NOW);

        assertThat(progress.reachEnd("https://partenaire.exemple.fr/2", 5_000, 1, NOW)).isFalse();
    }

    @Test
    void moreThanATenthIsDeletedWhenSomebodySaysSo() {
        assertThat(progress.reachEnd("https://partenaire.exemple.fr/2", 11, 89, NOW)).isFalse();
        assertThat(progress.missing()).isEqualTo(11);
        progress.request(true, NOW);

        assertThat(progress.reachEnd("https://partenaire.exemple.fr/2", 11, 89, NOW)).isTrue();
    }

    @Test
    void tenRunsAreKept() {
        for (int run = 0; run < 12; run++) {
            progress.lease(replica, NOW.plusSeconds(run), LEASE);
            progress.end(RunOutcome.UNCHANGED, null, NOW.plusSeconds(run), HOUR, Duration.ZERO, 0);
        }

        assertThat(progress.runs()).hasSize(10);
        assertThat(progress.runs().get(0).endedAt()).isEqualTo(NOW.plusSeconds(11));
    }

    @Test
    void aSourceThatIsChangedIsTakenFromWhoeverReadsIt() {
        progress.see(new SeenTable("\"v1\"", null, "digest", null, UUID.randomUUID()));
        progress.restart(false, false, NOW.plusSeconds(1));

        assertThat(progress.isLeasedTo(replica)).isFalse();
        assertThat(progress.seen(null)).isEmpty();
        assertThat(progress.pass()).isEqualTo(1);
    }

    @Test
    void anotherMappingReadsTheSameTableAnew() {
        progress.see(new SeenTable("\"v1\"", null, "digest", 2, UUID.randomUUID()));

        assertThat(progress.seen(2)).isPresent();
        assertThat(progress.seen(3)).isEmpty();
        assertThat(progress.seen(null)).isEmpty();
    }

    private void page(String next, long created) {
        progress.count(new RunCounts(1, created, 0, 0, 0, 0), List.of(), NOW, LEASE);
        progress.turnTo(next, NOW);
    }
}
