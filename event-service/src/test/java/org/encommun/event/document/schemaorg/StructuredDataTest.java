package org.encommun.event.document.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.encommun.event.document.source.DocumentSource;
import org.encommun.event.document.source.PublishedEvents;
import org.encommun.event.lifecycle.EventStatus;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

class StructuredDataTest {

    @Test
    void anEventOnSiteHasAPlaceAndTimesWithOffset() throws Exception {
        JsonNode event = read(PublishedEvents.lezoux());

        assertThat(event.path("@context").asText()).isEqualTo("https://schema.org");
        assertThat(event.path("startDate").asText()).isEqualTo("2026-11-24T14:00:00+01:00");
        assertThat(event.path("eventStatus").asText()).isEqualTo("https://schema.org/EventScheduled");
        assertThat(event.path("eventAttendanceMode").asText()).isEqualTo("https://schema.org/OfflineEventAttendanceMode");
        assertThat(event.path("location").findValuesAsText("@type")).containsExactly("Place", "PostalAddress",
                "GeoCoordinates");
        assertThat(event.at("/organizer/0/name").asText()).isEqualTo(PublishedEvents.ACTOR_NAME);
        assertThat(event.path("maximumPhysicalAttendeeCapacity").asInt()).isEqualTo(40);
        assertThat(event.has("remainingAttendeeCapacity")).isFalse();
        assertThat(event.path("offers").has("availability")).isFalse();
        assertThat(event.has("previousStartDate")).isFalse();
    }

    @Test
    void aSessionNamesOnlySpeakersWhoAgreed() throws Exception {
        JsonNode workshop = read(PublishedEvents.lezoux()).at("/subEvent/2");

        assertThat(workshop.path("startDate").asText()).isEqualTo("2026-11-24T15:30:00+01:00");
        assertThat(workshop.at("/location/0/name").asText()).startsWith("Salle d’étude, ");
        assertThat(workshop.path("performer")).hasSize(1);
        assertThat(workshop.at("/performer/0/name").asText()).isEqualTo("Camille Exemple");
    }

    @Test
    void noPriceIsClaimed() throws Exception {
        JsonNode event = read(PublishedEvents.lezoux());

        assertThat(event.findValues("price")).isEmpty();
        assertThat(event.findValues("isAccessibleForFree")).isEmpty();
    }

    @Test
    void aFullHybridEventKeepsBothPlacesAndIsSoldOutInItsOffer() throws Exception {
        JsonNode event = read(PublishedEvents.lezoux().but(PublishedEvents::hybrid).withPlacesLeft(0));

        assertThat(event.path("eventAttendanceMode").asText()).isEqualTo("https://schema.org/MixedEventAttendanceMode");
        assertThat(event.at("/location/0/@type").asText()).isEqualTo("Place");
        assertThat(event.at("/location/1/@type").asText()).isEqualTo("VirtualLocation");
        assertThat(event.at("/location/1/url").asText()).isEqualTo("https://visio.exemple.fr/nec-lezoux");
        assertThat(event.at("/offers/availability").asText()).isEqualTo("https://schema.org/SoldOut");
        assertThat(event.path("eventStatus").asText()).isEqualTo("https://schema.org/EventScheduled");
        assertThat(event.path("remainingAttendeeCapacity").asInt(-1)).isZero();
        assertThat(event.path("maximumVirtualAttendeeCapacity").asInt()).isEqualTo(200);
    }

    @Test
    void aTitleCannotEndTheScriptThatItIsPutInto() throws Exception {
        DocumentSource event = PublishedEvents.at("Europe/Paris", "2026-11-24T14:00:00+01:00", "2026-11-24T17:00:00+01:00")
                .with(PublishedEvents.session(1, "</script><b>", "2026-11-24T13:00:00Z", "2026-11-24T14:00:00Z")).build();

        String document = new String(new StructuredData(event).json(), StandardCharsets.UTF_8);

        assertThat(document).doesNotContain("<", ">");
        assertThat(new ObjectMapper().readTree(document).at("/subEvent/0/name").asText()).isEqualTo("</script><b>");
    }

    @Test
    void anEventWithPlacesLeftHasTheirNumber() throws Exception {
        JsonNode event = read(PublishedEvents.lezoux().withPlacesLeft(7));

        assertThat(event.path("remainingAttendeeCapacity").asInt()).isEqualTo(7);
        assertThat(event.at("/offers/availability").asText()).isEqualTo("https://schema.org/InStock");
    }

    @Test
    void aRescheduledEventHasItsPreviousStart() throws Exception {
        JsonNode event = read(PublishedEvents.lezoux().movedFrom("2026-07-14T14:00:00+02:00"));

        assertThat(event.path("eventStatus").asText()).isEqualTo("https://schema.org/EventRescheduled");
        assertThat(event.path("previousStartDate").asText()).isEqualTo("2026-07-14T14:00:00+02:00");
        assertThat(event.path("startDate").asText()).isEqualTo("2026-11-24T14:00:00+01:00");
    }

    @Test
    void aCancelledEventCancelsItsSessionsAndOffersNothing() throws Exception {
        JsonNode event = read(PublishedEvents.lezoux().in(EventStatus.CANCELLED, 1));

        assertThat(event.findValuesAsText("eventStatus")).hasSize(4).containsOnly("https://schema.org/EventCancelled");
        assertThat(event.has("offers")).isFalse();
    }

    @Test
    void aRemovedSessionIsPublishedAsCancelled() throws Exception {
        JsonNode event = read(PublishedEvents.lezoux()
                .without(PublishedEvents.session(9, "Annulé", "2026-11-24T13:00:00Z", "2026-11-24T14:00:00Z")));

        assertThat(event.at("/subEvent/3/eventStatus").asText()).isEqualTo("https://schema.org/EventCancelled");
    }

    @Test
    void anEventWithoutReleaseIsInItsCommune() throws Exception {
        JsonNode event = read(PublishedEvents.lezoux().unreleased());

        assertThat(event.at("/location/0/address/addressLocality").asText()).isEqualTo("Lezoux");
        assertThat(event.has("subEvent")).isFalse();
        assertThat(event.path("inLanguage").get(0).asText()).isEqualTo("fr");
    }

    private static JsonNode read(PublishedEvents event) throws IOException {
        return JsonMapper.builder().build().readTree(new StructuredData(event.build()).json());
    }
}
