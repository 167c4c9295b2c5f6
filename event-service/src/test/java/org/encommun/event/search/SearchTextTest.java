package org.encommun.event.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.encommun.testing.ProblemRules;
import org.junit.jupiter.api.Test;

class SearchTextTest {

    @Test
    void wordsThatSayNothingAreLeftOutUnlessThereAreNoOthers() {
        assertThat(SearchText.parse("l’accès à la santé")).extracting(SearchText::text).containsExactly("accès", "santé");
        assertThat(SearchText.parse("les des")).extracting(SearchText::text).containsExactly("les", "des");
        assertThat(SearchText.parse(null)).isEmpty();
        assertThat(SearchText.parse("  ")).isEmpty();
    }

    @Test
    void aPhraseStaysWholeAndAHyphenBeforeAWordLeavesItOut() {
        assertThat(SearchText.parse("\"à la carte\" -atelier tiers-lieu -\"trop long\"")).containsExactly(
                new SearchText("à la carte", true, false), new SearchText("atelier", false, true),
                new SearchText("tiers-lieu", false, false), new SearchText("trop long", true, true));
    }

    @Test
    void everyRefusalIsExplained() {
        ProblemRules.check(SearchProblem.values());
    }

    @Test
    void aWordIsAParameterAndNeverAPartOfTheQuestion() {
        assertThat(SearchText.parse("'; drop table event; --").get(0).condition("word0")).doesNotContain("drop")
                .contains(":word0");
    }
}
