package org.encommun.directory.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VocabularyTest {

    @Test
    void aTermIsRecognisedWhateverItsCaseAccentsAndApostrophes() {
        assertThat(Vocabulary.SERVICE.term("aide aux demarches ADMINISTRATIVES"))
                .contains("Aide aux démarches administratives");
        assertThat(Vocabulary.NATIONAL_PROGRAMME.term("Point d’accès numérique CAF")).contains("Point d'accès numérique CAF");
        assertThat(Vocabulary.LABEL.term("Étapes numériques(La Poste)")).contains("Étapes numériques (La Poste)");
        assertThat(Vocabulary.TYPOLOGY.term("autre")).contains("Autre");
    }

    @Test
    void theNearestTermIsSuggestedForAMisspeltOne() {
        assertThat(Vocabulary.SERVICE.nearest("Aide au démarche administrative"))
                .contains("Aide aux démarches administratives");
        assertThat(Vocabulary.SERVICE.nearest("Maîtriser les outils numériques"))
                .contains("Maîtrise des outils numériques du quotidien");
        assertThat(Vocabulary.FEE.nearest("gratuit sous conditions")).contains("Gratuit sous condition");
    }

    @Test
    void nothingIsSuggestedForATextThatIsLikeNoTerm() {
        assertThat(Vocabulary.FEE.nearest("sur rendez-vous")).isEmpty();
    }

    @Test
    void noTwoTermsOfAVocabularyAreTakenForEachOther() {
        for (Vocabulary vocabulary : Vocabulary.values()) {
            assertThat(vocabulary.terms()).isNotEmpty().allSatisfy(term -> assertThat(vocabulary.term(term)).contains(term));
        }
    }
}
