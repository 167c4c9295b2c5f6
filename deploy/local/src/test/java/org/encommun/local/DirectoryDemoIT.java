package org.encommun.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.fasterxml.jackson.databind.JsonNode;

/** The directory of the demo: two networks have filled it with their tables, and the five events work with its actors. */
@ExtendWith(PlayedDemo.Extension.class)
class DirectoryDemoIT {

    private final PlayedDemo demo;

    DirectoryDemoIT(PlayedDemo demo) {
        this.demo = demo;
    }

    @Test
    void allRowsOfTheTwoTablesAreTakenInWithNothingSetAside() {
        List<JsonNode> imports = items(demo.directoryAsAdministrator("/directory/networks")).stream()
                .filter(network -> network.path("client").asText().matches("federation-des-lieux|hub-nouvelle-aquitaine"))
                .flatMap(network -> items(
                        demo.directoryAsAdministrator("/directory/networks/" + network.path("id").asText() + "/imports"))
                        .stream())
                .toList();

        assertThat(imports).hasSize(2).allSatisfy(done -> {
            assertThat(done.path("status").asText()).isEqualTo("DONE");
            assertThat(done.at("/counts/refused").asInt()).isZero();
        });
        assertThat(imports.stream().mapToInt(done -> done.at("/counts/rows").asInt()).sum()).isEqualTo(51);
    }

    @Test
    void theNetworksDisagreeOnThreeFieldsOfTwoPlaces() {
        List<JsonNode> conflicts = items(demo.directoryAsAdministrator("/directory/conflicts"));

        assertThat(conflicts.stream()
                .flatMap(conflict -> fields(conflict).map(field -> conflict.path("name").asText() + " : " + field)))
                .containsExactlyInAnyOrder("Hub régional de Nouvelle-Aquitaine : phone",
                        "Hub régional de Nouvelle-Aquitaine : openingHours",
                        "Collectif des coordinateurs de conseillers numériques : websites");
    }

    private static Stream<String> fields(JsonNode conflict) {
        return StreamSupport.stream(conflict.path("fields").spliterator(), false).map(field -> field.path("field").asText());
    }

    @Test
    void onePlaceThatBothKnowUnderOtherNamesWaitsToBeReviewed() throws InterruptedException {
        List<JsonNode> pairs = items(awaited("/directory/duplicates", found -> !items(found).isEmpty()));

        assertThat(pairs).hasSize(1);
        assertThat(List.of(pairs.get(0).at("/first/place/name").asText(), pairs.get(0).at("/second/place/name").asText()))
                .containsExactlyInAnyOrder("La Grange aux idées", "Tiers-lieu La Grange aux idées");
    }

    @Test
    void theEventsHaveMadeTheGraphOfWhoWorksWithWhom() throws InterruptedException {
        String[] partners = {"Communauté de communes Entre Dore et Allier", "Hub régional pour un numérique inclusif",
                "Association Clic et Vous"};

        JsonNode graph = awaited("/directory/actors/" + lead("lezoux") + "/cooperations",
                read -> Stream.of(partners).allMatch(read.toString()::contains));

        assertThat(graph.toString()).contains(partners);
    }

    /** What is worked out some time after the demo: as it is once it is complete, or after ten seconds. */
    private JsonNode awaited(String path, Predicate<JsonNode> complete) throws InterruptedException {
        JsonNode read = demo.directoryAsAdministrator(path);
        for (int attempt = 0; attempt < 100 && !complete.test(read); attempt++) {
            Thread.sleep(100);
            read = demo.directoryAsAdministrator(path);
        }
        return read;
    }

    private String lead(String slug) {
        return items(demo.read(slug, "/organisers")).stream().filter(part -> part.path("role").asText().equals("LEAD"))
                .findFirst().orElseThrow().path("actorId").asText();
    }

    private static List<JsonNode> items(JsonNode list) {
        return StreamSupport.stream((list.has("items") ? list.path("items") : list).spliterator(), false).toList();
    }
}
