package org.encommun.directory.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;

class MatcherTest {

    private static final String SIRET = "79129274100018";

    private final Matcher matcher = Matcher.shipped();

    private static MatchedRecord record(int id, UnaryOperator<MatchedRecordBuilder> fields) {
        return fields.apply(
                MatchedRecordBuilder.builder().id(new UUID(0, id)).postalCode("63190").commune("Lezoux").communeCode("63195"))
                .build();
    }

    private static Reason reason(MatchScore score, Field field) {
        return score.reasons().stream().filter(reason -> reason.field() == field).findFirst().orElseThrow();
    }

    @Test
    void onePlaceInTwoSpellingsIsLikelyADuplicate() {
        MatchedRecord one = record(1, place -> place.name("Médiathèque Jean Jaurès").street("12 rue Pasteur").siret(SIRET)
                .phone("04 73 68 11 01"));
        MatchedRecord other = record(2, place -> place.name("BIBLIOTHEQUE J. JAURES DE LEZOUX").street("12 R PASTEUR CEDEX")
                .siret(SIRET).phone("+33473681101"));

        assertThat(matcher.score(one, other).likelihood()).isEqualTo(Likelihood.LIKELY);
    }

    @Test
    void branchesThatShareASiretAreNoDuplicates() {
        MatchedRecord one = record(1,
                place -> place.name("Les Astronautes du Numérique").street("14 rue Gambetta").siret(SIRET));
        MatchedRecord other = record(2,
                place -> place.name("Les Astronautes du Numérique").street("5 quai Salvette").siret(SIRET)
                        .postalCode("63300").commune("Thiers").communeCode("63430"));

        MatchScore score = matcher.score(one, other);

        assertThat(reason(score, Field.SIRET).level()).isEqualTo(Level.BRANCH);
        assertThat(reason(score, Field.SIRET).weight()).isNotPositive();
        assertThat(score.likelihood()).isEqualTo(Likelihood.UNLIKELY);
    }

    @Test
    void servicesUnderOneRoofAreNoDuplicates() {
        MatchedRecord one = record(1, place -> place.name("Mairie de Lezoux").street("1 place de la Mairie").siret(SIRET)
                .phone("0473730100").emails(List.of("contact@lezoux-exemple.fr")));
        MatchedRecord other = record(2, place -> place.name("Médiathèque de Lezoux").street("1 place de la Mairie").siret(SIRET)
                .phone("0473730100").emails(List.of("contact@lezoux-exemple.fr")));

        MatchScore score = matcher.score(one, other);

        assertThat(score.likelihood()).isEqualTo(Likelihood.UNLIKELY);
        assertThat(List.of(reason(score, Field.STREET), reason(score, Field.PHONE), reason(score, Field.SIRET)))
                .allSatisfy(reason -> assertThat(reason.level()).isEqualTo(Level.SHARED));
    }

    @Test
    void unknownCoordinatesAreNeitherNearNorFar() {
        MatchedRecord located = record(1, place -> place.name("La Bobine").latitude(45.8).longitude(3.4));
        MatchedRecord unknown = record(2, place -> place.name("La Bobine"));
        MatchedRecord zero = record(3, place -> place.name("La Bobine").latitude(0.0).longitude(0.0));

        assertThat(List.of(matcher.score(located, unknown), matcher.score(unknown, zero), matcher.score(located, zero)))
                .allSatisfy(score -> assertThat(reason(score, Field.DISTANCE))
                        .isEqualTo(new Reason(Field.DISTANCE, Level.MISSING, 0)));
    }

    @Test
    void whatIsMissingCountsAsNothing() {
        MatchScore score = matcher.score(record(1, place -> place.name("La Bobine")),
                record(2, place -> place.name("La Bobine")));

        assertThat(score.reasons()).filteredOn(reason -> reason.level() == Level.MISSING).extracting(Reason::field)
                .containsExactly(Field.KIND, Field.STREET, Field.DISTANCE, Field.SIRET, Field.PHONE, Field.EMAIL,
                        Field.WEBSITE);
        assertThat(score.reasons()).filteredOn(reason -> reason.level() == Level.MISSING).extracting(Reason::weight)
                .containsOnly(0.0);
    }

    @Test
    void agreementOnARareWordCountsMoreThanOnACommonOne() {
        double common = reason(matcher.score(record(1, place -> place.name("Association Centre")),
                record(2, place -> place.name("Centre"))), Field.NAME).weight();
        double rare = reason(matcher.score(record(1, place -> place.name("La Quincaillotière")),
                record(2, place -> place.name("Quincaillotière"))), Field.NAME).weight();

        assertThat(rare).isGreaterThan(common);
    }

    @Test
    void aMailboxAtAMassProviderTiesOnlyItsOwner() {
        MatchedRecord one = record(1, place -> place.name("Club").emails(List.of("club@gmail.com")));
        MatchedRecord other = record(2, place -> place.name("Club").emails(List.of("chorale@gmail.com")));
        MatchedRecord same = record(3, place -> place.name("Club").emails(List.of("Club@Gmail.com")));

        assertThat(reason(matcher.score(one, other), Field.EMAIL).level()).isEqualTo(Level.DIFFERENT);
        assertThat(reason(matcher.score(one, same), Field.EMAIL).level()).isEqualTo(Level.EXACT);
    }

    @Test
    void anotherNumberInTheStreetIsNotTheSameAddress() {
        MatchScore score = matcher.score(record(1, place -> place.name("A").street("9 rue de Dinan")),
                record(2, place -> place.name("B").street("11, rue de Dinan")));

        assertThat(reason(score, Field.STREET).level()).isEqualTo(Level.OTHER_NUMBER);
    }

    @Test
    void theReasonsAndThePriorAddUpToTheScoreInEitherOrder() {
        LabelledSample.read().pairs().forEach(pair -> {
            MatchScore score = matcher.score(pair.one().record(), pair.other().record());
            double nothing = matcher.score(MatchedRecordBuilder.builder().id(new UUID(0, 1)).build(),
                    MatchedRecordBuilder.builder().id(new UUID(0, 2)).build()).weight();
            assertThat(score.weight() - nothing)
                    .isCloseTo(score.reasons().stream().mapToDouble(Reason::weight).sum(), within(1e-9));
            assertThat(score).isEqualTo(matcher.score(pair.other().record(), pair.one().record()));
        });
    }
}
