package org.encommun.local.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.encommun.local.faults.check.DeadLetterCheck;
import org.encommun.local.faults.check.EditCheck;
import org.encommun.local.faults.check.Finding;
import org.encommun.local.faults.check.OwnerCheck;
import org.encommun.local.faults.check.PublishedCheck;
import org.encommun.local.faults.check.ReaderCheck;
import org.encommun.local.faults.check.SeatCheck;
import org.encommun.local.faults.check.TopicOrderCheck;
import org.encommun.local.faults.workload.Outcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random commands by 16 clients while faults are injected one after another; afterwards every acknowledged command has had exactly one
 * effect everywhere. {@code -Dfaults.seed} repeats the commands and faults of a run, {@code -Dfaults.seconds} lets it inject them for
 * longer than one round, {@code -Dfaults.only} chooses faults by a regular expression.
 */
class FaultsIT {

    private static final long SEED = Long.getLong("faults.seed", Instant.now().getEpochSecond());
    private static final Duration LENGTH = Duration.ofSeconds(Integer.getInteger("faults.seconds", 200));
    private static final Pattern ONLY = Pattern.compile(System.getProperty("faults.only", ""));

    private static Run run;
    private static List<Finding> inOwners;
    private static List<Finding> onTopics;
    private static List<Finding> inReaders;
    private static List<Finding> inFeeds;
    private static List<Finding> deadLetters;
    private static List<Finding> seats;

    @BeforeAll
    static void injectFaultsWhileClientsGiveCommands(@TempDir Path data) throws Exception {
        log("seed " + SEED);
        run = new Run(data, SEED, FaultsIT::log);
        run.perform(LENGTH, ONLY);
        inOwners = all(new OwnerCheck(run.stack(), run.history()).findings(),
                new EditCheck(run.stack(), run.fixture(), run.history()).findings());
        TopicOrderCheck order = new TopicOrderCheck(run.stack(), run.windows());
        onTopics = all(new PublishedCheck(run.stack(), run.fixture(), run.history()).findings(), order.findings());
        inReaders = new ReaderCheck(run.stack()).findings();
        inFeeds = run.feeds().findings();
        deadLetters = new DeadLetterCheck(run.stack()).findings();
        seats = new SeatCheck(run.stack()).findings();
        report(order.repeated());
    }

    @AfterAll
    static void stop() {
        if (run != null) {
            run.close();
        }
    }

    private static void report(long repeated) throws Exception {
        List<Finding> findings = all(inOwners, onTopics, inReaders, inFeeds, deadLetters, seats);
        String outcomes = Arrays.stream(Outcome.values())
                .map(outcome -> "%d %s".formatted(run.history().with(outcome).count(),
                        outcome.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
        String report = "%sSeed %d. Commands: %s. Records sent again during faults: %d.%n".formatted(
                new Report(run.history(), run.windows(), findings).table(), SEED, outcomes, repeated);
        Files.writeString(Path.of("target", "faults.md"), report);
        System.out.print(report);
        findings.forEach(finding -> log(finding.toString()));
    }

    @Test
    void everyFaultIsInjectedWhileCommandsAreAcknowledged() {
        assertThat(run.windows()).isNotEmpty()
                .allSatisfy(window -> assertThat(run.history().acknowledged(window.from(), window.to()))
                        .as(window.toString()).isPositive());
    }

    @Test
    void everythingWorksAgainAfterEveryFault() {
        assertThat(run.windows()).allSatisfy(window -> assertThat(window.recovery()).as(window.toString()).isPresent());
    }

    @Test
    void everyAcknowledgedCommandHasExactlyOneEffectInItsOwner() {
        assertThat(inOwners).isEmpty();
    }

    @Test
    void itsEventIsOnTheTopicInTheOrderOfVersions() {
        assertThat(onTopics).isEmpty();
    }

    @Test
    void everyReaderHasItsLatestStateOnce() {
        assertThat(inReaders).isEmpty();
    }

    @Test
    void aPartnerWhoFollowsTheFeedsHasWhatTheOwnersHave() {
        assertThat(inFeeds).isEmpty();
    }

    @Test
    void nothingIsADeadLetterButThePoison() {
        assertThat(deadLetters).isEmpty();
    }

    @Test
    void nobodyHasAPlaceThatIsNotThere() {
        assertThat(seats).isEmpty();
    }

    @SafeVarargs
    private static List<Finding> all(List<Finding>... lists) {
        List<Finding> all = new ArrayList<>();
        for (List<Finding> list : lists) {
            all.addAll(list);
        }
        return all;
    }

    private static void log(String line) {
        System.out.println(Instant.now() + " " + line);
    }
}
