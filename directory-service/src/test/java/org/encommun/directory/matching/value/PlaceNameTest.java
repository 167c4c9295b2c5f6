package org.encommun.directory.matching.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

class PlaceNameTest {

    @Test
    void spellingsOfOneNameAreOneName() {
        assertThat(PlaceName.of("Tiers-lieu L’Étincelle", null)).isEqualTo(PlaceName.of("L'ETINCELLE tiers lieux", null));
        assertThat(PlaceName.of("Bibliothèque St-Exupéry", null)).isEqualTo(PlaceName.of("Médiathèque Saint Exupéry", null));
        assertThat(PlaceName.of("Maison de services au public", null)).isEqualTo(PlaceName.of("FRANCE SERVICES", null));
        assertThat(PlaceName.of("Commune de Lezoux", "Lezoux")).isEqualTo(PlaceName.of("Mairie", "LEZOUX CEDEX"));
    }

    @Test
    void aKindIsRecognisedInSpiteOfATypingError() {
        assertThat(PlaceName.of("Médaithèque", null).kinds()).containsExactly(PlaceKind.LIBRARY);
    }

    @Test
    void theLongestPhraseTellsTheKind() {
        assertThat(PlaceName.of("Communauté de communes du Pays Thiernois", null))
                .isEqualTo(new PlaceName(Set.of(PlaceKind.INTERCOMMUNALITY), List.of("pay", "thiernoi")));
    }

    @Test
    void aWordThatIsPartOfSomethingElseTellsNoKind() {
        assertThat(PlaceName.of("Épicerie du Centre-ville", null).kinds()).isEmpty();
    }

    @Test
    void theCommuneIsNotPartOfTheName() {
        assertThat(PlaceName.of("La Bobine de Saint-Étienne", "ST ETIENNE").words()).containsExactly("bobine");
    }
}
