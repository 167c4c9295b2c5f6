package org.encommun.local.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random commands by 16 clients while faults are injected one after another; afterwards every acknowledged command has had exactly one
 * effect everywhere. {@code -Dfaults.seed} repeats the commands and the order of faults of a run, {@code -Dfaults.seconds} injects faults
 * for longer than one round, {@code -Dfaults.only} chooses them by a regular expression.
 */
class FaultsIT {

    private static final long SEED = Long.getLong("faults.seed", Instant.now().getEpochSecond());
    private static final Duration LENGTH = Duration.ofSeconds(Integer.getInteger("faults.seconds", 180));
    private static final Pattern ONLY = Pattern.compile(System.getProperty("faults.only", ""));

    private static Run run;
    private static Findings findings;

    @BeforeAll
    static void injectFaultsWhileClientsGiveCommands(@TempDir Path data) throws Exception {
        run = new Run(data, SEED, System.out::println);
        run.perform(LENGTH, ONLY, Optional.empty());
        findings = Findings.after(run);
        report(new Report(run, findings));
    }

    private static void report(Report report) throws IOException {
        Files.writeString(Path.of("target", "faults.md"), report.text());
        System.out.print(report.text());
        findings.all().forEach(System.out::println);
    }

    @AfterAll
    static void stop() {
        if (run != null) {
            run.close();
        }
    }

    @Test
    void everyFaultIsInjectedWhileCommandsAreAcknowledged() {
        assertThat(run.windows()).isNotEmpty().allSatisfy(window -> assertThat(
                run.history().acknowledged(window.from(), window.to())).as(window.toString()).isPositive());
        assertThat(run.windows().stream().map(window -> window.fault()).distinct())
                .hasSameElementsAs(run.faults().stream().map(Fault::name).toList());
    }

    @Test
    void everythingWorksAgainAfterEveryFault() {
        assertThat(run.windows()).allSatisfy(window -> assertThat(window.recovery()).as(window.toString()).isPresent());
    }

    @Test
    void everyAcknowledgedCommandHasExactlyOneEffectInItsOwner() {
        assertThat(findings.inOwners()).isEmpty();
    }

    @Test
    void itsEventIsOnTheTopicInTheOrderOfVersions() {
        assertThat(findings.onTopics()).isEmpty();
    }

    @Test
    void everyReaderHasItsLatestStateOnce() {
        assertThat(findings.inReaders()).isEmpty();
    }

    @Test
    void aPartnerWhoFollowsTheFeedsHasWhatTheOwnersHave() {
        assertThat(findings.inFeeds()).isEmpty();
    }

    @Test
    void nothingIsADeadLetterButThePoison() {
        assertThat(findings.deadLetters()).isEmpty();
    }

    @Test
    void nobodyHasAPlaceThatIsNotThere() {
        assertThat(findings.seats()).isEmpty();
    }
}
