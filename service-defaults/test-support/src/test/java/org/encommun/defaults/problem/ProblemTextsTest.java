package org.encommun.defaults.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.encommun.defaults.security.TeamRoleProblem;
import org.encommun.testing.ProblemRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemTextsTest {

    @Test
    void everyCommonProblemIsExplainedInFrenchAndEnglish() {
        ProblemRules.check(CommonProblem.values());
        ProblemRules.check(TeamRoleProblem.values());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"en-GB,fr;q=0.5 | en", "fr-CH | fr", "de, en;q=0.1 | en", "de | fr",
            "not a tag!! | fr"})
    void theLanguageIsTheFirstAcceptedOneThatIsSupported(String accept, String language) {
        assertThat(ProblemTexts.language(accept)).isEqualTo(Locale.forLanguageTag(language));
    }

    @Test
    void theDefaultLanguageIsFrench() {
        assertThat(ProblemTexts.language(null)).isEqualTo(Locale.FRENCH);
    }
}
