package org.encommun.directory.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import org.encommun.directory.matching.BlockingKeys.Family;
import org.junit.jupiter.api.Test;

class BlockingKeysTest {

    private static MatchedRecordBuilder lezoux() {
        return MatchedRecordBuilder.builder().id(new UUID(0, 1)).postalCode("63190").commune("Lezoux").communeCode("63195");
    }

    @Test
    void aRecordHasKeysOfAllItSays() {
        assertThat(BlockingKeys.of(lezoux().name("Médiathèque La Bobine de Lezoux").street("12 bis, rue Pasteur")
                .siret("79129274100018").phone("+33 4 73 68 11 01").emails(List.of("contact@bobine.exemple"))
                .websites(List.of("https://facebook.com/bobine")).latitude(45.827).longitude(3.379).build()))
                .containsExactly("ADDRESS:63190:pasteur:12bis", "CELL:a22913:1689", "CELL:b22914:1690",
                        "DOMAIN:bobine.exemple", "DOMAIN_IN_COMMUNE:63195:bobine.exemple", "EMAIL:contact@bobine.exemple",
                        "KIND:63195:LIBRARY", "PHONE:473681101", "PHONE_IN_COMMUNE:63195:473681101",
                        "SIREN:63195:791292741", "STREET:63190:pasteur", "WORD:63:bobine", "WORD_IN_COMMUNE:63195:bobine");
    }

    @Test
    void aRecordThatSaysNothingHasNoKeys() {
        assertThat(BlockingKeys.of(MatchedRecordBuilder.builder().id(new UUID(0, 1)).build())).isEmpty();
    }

    @Test
    void codesThatLostTheirZeroAndArrondissementsLeadToTheSameKeys() {
        MatchedRecordBuilder name = MatchedRecordBuilder.builder().id(new UUID(0, 1)).name("Bobine");

        assertThat(BlockingKeys.of(name.postalCode("1000").communeCode("1053").build())).contains("WORD:01:bobine",
                "WORD_IN_COMMUNE:01053:bobine");
        assertThat(BlockingKeys.of(name.postalCode("69003").communeCode("69383").build()))
                .contains("WORD_IN_COMMUNE:69123:bobine");
        assertThat(BlockingKeys.of(name.postalCode("20000").communeCode("2A004").build())).contains("WORD:20:bobine");
    }

    @Test
    void aKeyTellsItsFamily() {
        assertThat(Family.of("WORD_IN_COMMUNE:63195:bobine")).isEqualTo(Family.WORD_IN_COMMUNE);
    }
}
