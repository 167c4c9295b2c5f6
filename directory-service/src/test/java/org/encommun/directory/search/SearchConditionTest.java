package org.encommun.directory.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;

import org.encommun.directory.coordinates.BoundingBox;
import org.encommun.directory.coordinates.Coordinates;
import org.encommun.directory.hours.OpeningStatus;
import org.encommun.directory.search.text.TextQuery;
import org.junit.jupiter.api.Test;

class SearchConditionTest {

    private static final PlaceCriteria ANYTHING = new PlaceCriteria(false, Optional.empty(), Map.of(), List.of(), Set.of(),
            false, false,
            Optional.empty(), Optional.empty(), Optional.empty(), OptionalDouble.empty(), Optional.empty(), Optional.empty());

    @Test
    void withoutCriteriaThereAreTheOpenPlacesThatTheReaderMaySee() {
        assertThat(SearchCondition.of(ANYTHING, null).sql()).isEqualTo("s.for_everybody and not s.closed");
        assertThat(SearchCondition.of(criteria(true, false, Map.of(), List.of()), null).sql())
                .isEqualTo("s.for_networks and not s.closed");
        assertThat(SearchCondition.of(criteria(false, true, Map.of(), List.of()), null).sql())
                .isEqualTo("s.for_everybody and s.closed");
    }

    @Test
    void whatIsGivenIsAParameterAndNeverPartOfTheSql() {
        SearchCondition condition = SearchCondition.of(
                criteria(false, false, Map.of(SearchFacet.LABEL, Set.of("'; drop table place; --")), List.of("COMMUNE:63195")),
                new TextQuery("'o''reilly'", List.of("o'reilly")));

        assertThat(condition.from()).doesNotContain("drop", "reilly", "63195");
        assertThat(condition.parameters()).containsEntry("query", "'o''reilly'")
                .containsEntry("label", new String[]{"LABEL:'; drop table place; --"})
                .containsEntry("territories", new String[]{"COMMUNE:63195"});
    }

    @Test
    void aTextIsLookedForWithinTheDepartementsOfItsTerritories() {
        TextQuery text = new TextQuery("'tier' & 'lieu'", List.of("lieu", "tier"));
        PlaceCriteria somewhere = new PlaceCriteria(false, Optional.empty(), Map.of(), List.of("EPCI:200070712"),
                new LinkedHashSet<>(List.of("63", "03")), false, false, Optional.empty(), Optional.empty(), Optional.empty(),
                OptionalDouble.empty(), Optional.empty(), Optional.empty());
        SearchCondition condition = SearchCondition.of(somewhere, text);

        assertThat(condition.sql()).contains("(local_words(s.document, s.tags) @> cast(:words0 as text[]) or "
                + "local_words(s.document, s.tags) @> cast(:words1 as text[])) and s.tags && cast(:territories as text[])")
                .doesNotContain("@@");
        assertThat(condition.parameters()).containsEntry("words0", new String[]{"63:lieu", "63:tier"})
                .containsEntry("words1", new String[]{"03:lieu", "03:tier"});
        assertThat(SearchCondition.of(ANYTHING, text).sql()).contains("s.document @@ cast(:query as tsquery)");
    }

    @Test
    void theOpeningHoursAreJoinedOnlyWhereATimeIsGiven() {
        Instant at = Instant.parse("2026-12-01T09:30:00Z");
        SearchCondition condition = SearchCondition
                .of(new PlaceCriteria(false, Optional.empty(), Map.of(), List.of(), Set.of(), false, false,
                        Optional.empty(), Optional.empty(), Optional.empty(), OptionalDouble.empty(), Optional.empty(),
                        Optional.of(new PlaceCriteria.Opening(at, Set.of(OpeningStatus.OPEN)))), null);

        assertThat(SearchCondition.of(ANYTHING, null).from()).doesNotContain("opening_calendar");
        assertThat(condition.from()).contains("opening_calendar").startsWith(condition.everyOpening());
        assertThat(condition.everyOpening()).doesNotContain(":openings");
        assertThat(condition.parameters()).containsEntry("at", at);
        assertThat(condition.openings()).containsExactly("OPEN");
    }

    @Test
    void everybodyFindsTheRecordsOfANetworkThatEverybodyMaySeeOnly() {
        UUID network = UUID.randomUUID();

        assertThat(ofNetwork(false, network).parameters()).containsEntry("visibilities", new String[]{"PUBLIC"});
        assertThat(ofNetwork(true, network).parameters()).containsEntry("visibilities", new String[]{"PUBLIC", "NETWORKS"});
    }

    @Test
    void aBoxAcrossThe180thMeridianHasTwoSidesAndARadiusLeavesThePlacesWithoutCoordinatesOut() {
        assertThat(inBox(new BoundingBox(3, 45, 4, 46)).sql()).contains("<@ box(point(:west, :south), point(:east, :north))");
        assertThat(inBox(new BoundingBox(170, -20, -170, -10)).sql())
                .contains("point(180, :north)) or ");
        SearchCondition around = SearchCondition
                .of(new PlaceCriteria(false, Optional.empty(), Map.of(), List.of(), Set.of(), false, false,
                        Optional.empty(), Optional.empty(), Optional.of(new GlobePoint(new Coordinates(45.8, 3.4))),
                        OptionalDouble.of(20_000),
                        Optional.empty(), Optional.empty()), null);
        assertThat(around.sql()).contains("s.globe is not null");
        assertThat((Double) around.parameters().get("chord")).isBetween(19_999.0, 20_000.0);
    }

    private static SearchCondition inBox(BoundingBox box) {
        return SearchCondition
                .of(new PlaceCriteria(false, Optional.empty(), Map.of(), List.of(), Set.of(), false, false, Optional.empty(),
                        Optional.empty(), Optional.empty(), OptionalDouble.empty(), Optional.of(box), Optional.empty()), null);
    }

    private static SearchCondition ofNetwork(boolean reader, UUID network) {
        return SearchCondition.of(new PlaceCriteria(reader, Optional.empty(), Map.of(), List.of(), Set.of(), false, false,
                Optional.of(network), Optional.empty(), Optional.empty(), OptionalDouble.empty(), Optional.empty(),
                Optional.empty()),
                null);
    }

    private static PlaceCriteria criteria(boolean network, boolean closed, Map<SearchFacet, Set<String>> terms,
            List<String> territories) {
        return new PlaceCriteria(network, Optional.empty(), terms, territories, Set.of(), closed, false, Optional.empty(),
                Optional.empty(),
                Optional.empty(), OptionalDouble.empty(), Optional.empty(), Optional.empty());
    }
}
