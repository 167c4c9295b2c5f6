package org.encommun.directory.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** Networks send anything in any field. */
class AnyTextPropertiesTest {

    private final Matcher matcher = Matcher.shipped();

    private static MatchedRecord record(List<String> texts, Double latitude, int id) {
        return MatchedRecordBuilder.builder().id(new UUID(0, id)).name(texts.get(0))
                .street(texts.get(1)).postalCode(texts.get(2)).commune(texts.get(3)).communeCode(texts.get(4))
                .siret(texts.get(5))
                .phone(texts.get(6)).emails(List.of(texts.get(7))).websites(List.of(texts.get(8))).latitude(latitude)
                .longitude(latitude).build();
    }

    @Property
    void anyTwoRecordsHaveAScoreThatDoesNotDependOnTheirOrder(@ForAll("texts") @Size(9) List<String> one,
            @ForAll("texts") @Size(9) List<String> other, @ForAll double latitude) {
        MatchedRecord first = record(one, latitude, 1);
        MatchedRecord second = record(other, null, 2);

        MatchScore score = matcher.score(first, second);

        assertThat(score.probability()).isBetween(0.0, 1.0);
        assertThat(score).isEqualTo(matcher.score(second, first));
    }

    @Property
    void whoeverSaysTheSameHasTheSameKeysAndIsNotDifferentInAnything(@ForAll("texts") @Size(9) List<String> texts) {
        MatchedRecord one = record(texts, 45.8, 1);
        MatchedRecord other = record(texts, 45.8, 2);

        assertThat(BlockingKeys.of(one)).isNotEmpty().isEqualTo(BlockingKeys.of(other));
        // an equal postal code is not an equal commune
        assertThat(matcher.score(one, other).reasons()).extracting(Reason::level).isSubsetOf(Level.EXACT, Level.CLOSE,
                Level.IMPLIED, Level.MISSING);
    }

    @Provide
    Arbitrary<List<String>> texts() {
        Arbitrary<String> usual = Arbitraries.of("", " ", "Mairie", "12 bis r. St-Éloi", "BP 3", "63190", "2A004", "9740",
                "791 292 741 00018", "+33 4 73 68 11 01/3949", "a@", "@", "x@gmail.com", "http://", "https://a..b/?", "œ",
                "٣ rue",
                "0 rue B", "place", "L'", "r", "saint saint saint");
        return Arbitraries.oneOf(usual, usual, Arbitraries.strings().ofMaxLength(30)).list();
    }
}
