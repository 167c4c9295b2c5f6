package org.encommun.directory.export.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encommun.directory.export.ExportedPlaceFixture.library;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.encommun.defaults.json.DocumentJson;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

class StructuredPlaceTest {

    @Test
    void hoursThatAreTheSameEveryWeekAreASpecification() throws Exception {
        JsonNode place = place(Map.of("openingHours", "Mo-Tu 09:00-12:00; PH off"));

        assertThat(place.path("openingHoursSpecification")).hasSize(2);
        assertThat(place.at("/openingHoursSpecification/0/dayOfWeek/1").asText()).isEqualTo("https://schema.org/Tuesday");
        assertThat(place.at("/openingHoursSpecification/0/opens").asText()).isEqualTo("09:00");
        assertThat(place.at("/openingHoursSpecification/1/dayOfWeek/0").asText())
                .isEqualTo("https://schema.org/PublicHolidays");
        assertThat(place.has("openingHours")).isFalse();
    }

    @Test
    void otherHoursAreAText() throws Exception {
        JsonNode place = place(Map.of("openingHours", "Jul-Aug Mo 09:00-12:00"));

        assertThat(place.path("openingHours").asText()).isEqualTo("Jul-Aug Mo 09:00-12:00");
        assertThat(place.has("openingHoursSpecification")).isFalse();
    }

    @Test
    void textDoesNotEndTheScriptOfAPage() {
        String json = new String(
                DocumentJson.bytes(StructuredPlace.of(library(Map.of("name", "</script><b>")), "Library")),
                StandardCharsets.UTF_8);

        assertThat(json).doesNotContain("<", ">");
    }

    private static JsonNode place(Map<String, Object> otherwise) throws Exception {
        return new ObjectMapper().readTree(DocumentJson.bytes(StructuredPlace.of(library(otherwise), "Library")));
    }
}
