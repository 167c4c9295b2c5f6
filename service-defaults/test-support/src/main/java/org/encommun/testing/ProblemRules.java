package org.encommun.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Locale;

import org.encommun.defaults.problem.ProblemTexts;
import org.encommun.defaults.problem.ProblemType;

/** Checks that every problem is explained in both languages, and documented. */
public final class ProblemRules {

    private ProblemRules() {}

    /** Checks all types of one enum. */
    public static void check(ProblemType[] types) {
        for (ProblemType type : types) {
            for (Locale language : ProblemTexts.LANGUAGES) {
                assertThat(ProblemTexts.title(type, language)).as(type + " in " + language).isNotBlank().doesNotContain("'");
                assertThat(ProblemTexts.detail(type, language, "x", "y", "z", "u")).as(type + " in " + language).isNotBlank()
                        // an unescaped apostrophe is a quote in a message format and would swallow the text after it
                        .doesNotContain("'", "{");
            }
            assertThat(ProblemTexts.title(type, Locale.FRENCH)).isNotEqualTo(ProblemTexts.title(type, Locale.ENGLISH));
            assertThat(type.status()).isBetween(400, 599);
            assertThat(documentation()).as("docs/problems.md").contains("| `%s` | %d |".formatted(type.slug(), type.status()));
        }
    }

    private static String documentation() {
        try {
            return Files.readString(Checkout.file("docs/problems.md"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
