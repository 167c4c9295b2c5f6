package org.encommun.local.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.encommun.local.faults.check.Finding;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The fault suite bites: without one of the protections it says what was lost. Takes about three minutes for each of them, so it is
 * run on demand only, with {@code -Dfaults.protections=.*} or the name of one.
 */
@EnabledIfSystemProperty(named = "faults.protections", matches = ".+", disabledReason = "it takes a quarter of an hour")
class ProtectionsIT {

    private static final long SEED = 42;
    private static final Duration LENGTH = Duration.ofSeconds(40);
    private static final int QUOTED = 5;

    @ParameterizedTest
    @EnumSource
    void withoutAProtectionSomethingIsFound(Protection protection, @TempDir Path data) throws Exception {
        assumeTrue(protection.name().matches(System.getProperty("faults.protections")));
        try (Run run = new Run(data, SEED, System.out::println)) {
            run.perform(LENGTH, Pattern.compile(protection.faults()), Optional.of(protection));
            Findings findings = Findings.after(run);
            List<Finding> evidence = protection.evidence(findings);
            System.out.printf("without %s: %s, of them:%n", protection, findings.all().stream()
                    .collect(Collectors.groupingBy(Finding::kind, Collectors.counting())));
            evidence.stream().limit(QUOTED).forEach(System.out::println);

            assertThat(evidence).isNotEmpty();
        }
    }
}
