package org.encommun.directory.imports.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.encommun.defaults.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportJobTest {

    private static final Instant NOW = Instant.parse("2026-11-28T09:30:00Z");
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @ParameterizedTest
    @CsvSource({"0, 100, DONE, NONE", "4, 5, RUNNING, DUE", "5, 49, HELD, HELD", "5, 50, RUNNING, DUE", "11, 100, HELD, HELD",
            "1000, 20000, RUNNING, DUE"})
    void deletionsOfMoreThanATenthAndAtLeastFiveAreHeld(long absent, long live, ImportStatus status,
            SnapshotDeletion deletion) {
        ImportJob job = snapshot();
        job.progress(new ImportCounts(0, 0, 90, 0, 0), List.of("id", "nom"), NOW, MINUTE);

        job.endTable(absent, live, true, NOW);

        assertThat(job.status()).isEqualTo(status);
        assertThat(job.deletion()).isEqualTo(deletion);
    }

    @Test
    void aDryRunSaysThatADeletionWouldBeHeldAndEnds() {
        ImportJob job = leased(new ImportOrder(true, true, null, null));
        job.progress(new ImportCounts(0, 0, 90, 0, 0), List.of("id", "nom"), NOW, MINUTE);

        job.endTable(50, 140, true, NOW);

        assertThat(job.status()).isEqualTo(ImportStatus.DONE);
        assertThat(job.deletion()).isEqualTo(SnapshotDeletion.HELD);
    }

    @Test
    void aSnapshotOfWhichNoRowCouldBeTakenDeletesNothing() {
        ImportJob job = snapshot();
        job.progress(new ImportCounts(0, 0, 0, 0, 3), List.of("id", "nom"), NOW, MINUTE);

        job.endTable(3, 3, true, NOW);

        assertThat(job.status()).isEqualTo(ImportStatus.FAILED);
        assertThat(job.failure()).hasValue("NOTHING_TAKEN");
        assertThat(job.deletion()).isEqualTo(SnapshotDeletion.NONE);
    }

    @Test
    void whereARowCouldBeOfAnyPlaceEveryDeletionIsHeld() {
        ImportJob job = snapshot();
        job.progress(new ImportCounts(0, 0, 90, 0, 1), List.of("id", "nom"), NOW, MINUTE);

        job.endTable(1, 100, false, NOW);

        assertThat(job.status()).isEqualTo(ImportStatus.HELD);
    }

    @Test
    void aTableThatIsNoSnapshotEndsWithItsRows() {
        ImportJob job = leased(new ImportOrder(false, false, null, null));

        job.endTable(0, 0, true, NOW);

        assertThat(job.status()).isEqualTo(ImportStatus.DONE);
    }

    @Test
    void aJobThatEndsEachReplicaIsGivenUp() {
        ImportJob job = leased(new ImportOrder(false, false, null, null));
        for (int i = 0; i < 6; i++) {
            job.lease(UUID.randomUUID(), NOW, MINUTE);
        }

        assertThat(job.status()).isEqualTo(ImportStatus.FAILED);
        assertThat(job.failure()).hasValue("INTERNAL");
    }

    @Test
    void aJobThatMakesProgressIsNotGivenUp() {
        ImportJob job = leased(new ImportOrder(false, false, null, null));
        for (int i = 0; i < 9; i++) {
            job.progress(new ImportCounts(1, 0, 0, 0, 0), List.of("id", "nom"), NOW, MINUTE);
            job.lease(UUID.randomUUID(), NOW, MINUTE);
        }

        assertThat(job.status()).isEqualTo(ImportStatus.RUNNING);
        assertThat(job.resumed()).isEqualTo(9);
    }

    @Test
    void whatIsNotHeldCannotBeDecided() {
        ImportJob job = snapshot();

        assertThatThrownBy(() -> job.confirm()).isInstanceOf(Refusal.class).hasMessage("nothing-held");
        assertThatThrownBy(() -> job.cancel(NOW)).isInstanceOf(Refusal.class).hasMessage("nothing-held");
    }

    private static ImportJob snapshot() {
        return leased(new ImportOrder(false, true, null, null));
    }

    private static ImportJob leased(ImportOrder order) {
        ImportJob job = new ImportJob(UUID.randomUUID(), UUID.randomUUID(), order, List.of("id", "nom"), NOW);
        job.lease(UUID.randomUUID(), NOW, MINUTE);
        return job;
    }
}
