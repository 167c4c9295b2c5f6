package org.encommun.event.document.openagenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import org.encommun.event.document.source.PublishedEvents;
import org.encommun.event.lifecycle.EventDetailsBuilder;
import org.encommun.event.lifecycle.EventStatus;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

class OpenAgendaExportTest {

    @Test
    void anAfternoonIsOneEventWithOneTiming() throws Exception {
        List<JsonNode> events = read(PublishedEvents.lezoux());

        assertThat(events).hasSize(1);
        JsonNode day = events.get(0);
        assertThat(day.at("/title/fr").asText()).isEqualTo("NEC local de Lezoux");
        assertThat(day.at("/description/fr").asText()).isEqualTo("Une après-midi à la médiathèque :");
        assertThat(day.at("/longDescription/fr").asText()).contains("* atelier");
        assertThat(day.path("timings")).hasSize(1);
        assertThat(day.at("/timings/0/begin").asText()).isEqualTo("2026-11-24T14:00:00+01:00");
        assertThat(day.at("/timings/0/end").asText()).isEqualTo("2026-11-24T17:00:00+01:00");
        assertThat(day.at("/accessibility/mi").asBoolean()).isTrue();
        assertThat(day.at("/accessibility/vi").asBoolean(true)).isFalse();
        assertThat(day.path("attendanceMode").asInt()).isEqualTo(1);
        assertThat(day.has("onlineAccessLink")).isFalse();
        assertThat(day.at("/extIds/0/value").asText()).isEqualTo(PublishedEvents.id(0) + "/2026-11-24");
    }

    @Test
    void aLocationIsCreatedBeforeTheEventsThatNameItsKey() throws Exception {
        JsonNode export = export(PublishedEvents.lezoux());

        JsonNode location = export.at("/locations/0");
        assertThat(location.at("/location/name").asText()).isEqualTo(PublishedEvents.ACTOR_NAME);
        assertThat(location.at("/location/address").asText()).isEqualTo("29 avenue de Verdun, 63190 Lezoux");
        assertThat(location.at("/location/insee").asText()).isEqualTo("63195");
        assertThat(export.at("/events/0/locationKey")).isEqualTo(location.path("key"));
    }

    @Test
    void anEventWithoutAVenueTakesPlaceInItsCommune() throws Exception {
        JsonNode export = export(PublishedEvents.at("Europe/Paris", "2026-11-24T14:00:00+01:00", "2026-11-24T17:00:00+01:00"));

        assertThat(export.path("locations")).hasSize(1);
        assertThat(export.at("/locations/0/location/name").asText()).isEqualTo("Lezoux");
    }

    @Test
    void whatOpenAgendaGivesItselfIsNotSent() throws Exception {
        assertThat(read(PublishedEvents.lezoux()).get(0).fieldNames()).toIterable()
                .doesNotContain("uid", "slug", "location", "locationUid", "updatedAt", "conditions");
    }

    @Test
    void theRegistrationIsTheWebsiteOfTheEvent() throws Exception {
        JsonNode with = read(PublishedEvents.lezoux().but(details -> EventDetailsBuilder.builder(details)
                .website("https://nec.exemple.fr/lezoux").build())).get(0);
        JsonNode without = read(PublishedEvents.lezoux().but(details -> EventDetailsBuilder.builder(details)
                .website(null).build())).get(0);

        assertThat(with.at("/registration/0").asText()).isEqualTo("https://nec.exemple.fr/lezoux");
        assertThat(without.has("registration")).isFalse();
    }

    @Test
    void namesAndAddressesOfLocationsAreCutToWhatOpenAgendaTakes() throws Exception {
        JsonNode location = export(PublishedEvents.lezoux().inVenue("é".repeat(150), "é".repeat(300)))
                .at("/locations/0/location");

        assertThat(location.path("name").asText()).hasSize(100).endsWith("…");
        assertThat(location.path("address").asText()).hasSize(255).endsWith("…");
    }

    @Test
    void asManyKeywordsAreGivenAsOpenAgendaTakes() throws Exception {
        List<String> themes = IntStream.range(0, 20).mapToObj(number -> "é".repeat(50) + number).toList();

        JsonNode keywords = read(PublishedEvents.lezoux().but(details -> EventDetailsBuilder.builder(details).themes(themes)
                .build())).get(0).at("/keywords/fr");

        assertThat(keywords).isNotEmpty();
        assertThat(
                String.join(",", StreamSupport.stream(keywords.spliterator(), false).map(JsonNode::asText).toList()).length())
                .isBetween(200, 255);
    }

    @Test
    void threeDaysAreThreeEventsWithoutSessionsSideBySide() throws Exception {
        List<JsonNode> events = read(PublishedEvents.national());

        assertThat(events).hasSize(3).allMatch(day -> day.path("timings").size() == 1);
        assertThat(events.get(1).at("/title/fr").asText()).isEqualTo("Numérique en Commun[s] 2026 – jour 2 sur 3");
        assertThat(events.get(1).at("/timings/0/begin").asText()).isEqualTo("2026-10-24T09:00:00+02:00");
        assertThat(events.get(2).at("/timings/0/begin").asText()).isEqualTo("2026-10-25T09:00:00+01:00");
        assertThat(events.get(2).at("/timings/0/end").asText()).isEqualTo("2026-10-25T13:50:00+01:00");
    }

    @Test
    void noTimingTakesMoreThanADay() throws Exception {
        PublishedEvents event = PublishedEvents.at("Europe/Paris", "2026-10-24T14:00:00+02:00", "2026-10-27T12:00:00+01:00");

        List<JsonNode> without = read(event);
        List<JsonNode> with = read(
                event.with(PublishedEvents.session(1, "Nuit", "2026-10-25T03:00:00Z", "2026-10-26T09:00:00Z")));

        assertThat(without.get(0).at("/timings/0/begin").asText()).isEqualTo("2026-10-24T14:00:00+02:00");
        assertThat(without).allMatch(OpenAgendaExportTest::isADayAtMost);
        assertThat(with).allMatch(OpenAgendaExportTest::isADayAtMost);
    }

    @Test
    void aHybridEventHasAVideoAddress() throws Exception {
        JsonNode day = read(PublishedEvents.lezoux().but(PublishedEvents::hybrid)).get(0);

        assertThat(day.path("attendanceMode").asInt()).isEqualTo(3);
        assertThat(day.path("onlineAccessLink").asText()).isEqualTo("https://visio.exemple.fr/nec-lezoux");
        assertThat(day.has("accessibility")).isTrue();
    }

    @Test
    void theStatusIsTheMostImportantOne() throws Exception {
        assertThat(status(PublishedEvents.lezoux())).isEqualTo(1);
        assertThat(status(PublishedEvents.lezoux().movedFrom("2026-11-17T14:00:00+01:00"))).isEqualTo(2);
        assertThat(status(PublishedEvents.lezoux().movedFrom("2026-11-17T14:00:00+01:00").withPlacesLeft(0))).isEqualTo(5);
        assertThat(status(PublishedEvents.lezoux().withPlacesLeft(0).in(EventStatus.CANCELLED, 1))).isEqualTo(6);
        assertThat(status(PublishedEvents.lezoux().withPlacesLeft(0).in(EventStatus.OVER, 0))).isEqualTo(1);
    }

    @Test
    void longTextsAreCutBetweenCharacters() throws Exception {
        JsonNode day = read(PublishedEvents.lezoux()
                .but(details -> PublishedEvents.titled(details, "😀".repeat(140), "😀".repeat(10_000)))).get(0);

        assertThat(day.at("/title/fr").asText()).hasSizeLessThanOrEqualTo(140).matches("(😀)+…");
        assertThat(day.at("/description/fr").asText()).hasSizeLessThanOrEqualTo(200).matches("(😀)+…");
        assertThat(day.at("/longDescription/fr").asText()).hasSizeLessThanOrEqualTo(10_000).endsWith("😀…");
    }

    @Test
    void aLongTitleLeavesRoomForTheDay() throws Exception {
        List<JsonNode> days = read(
                PublishedEvents.national().but(details -> PublishedEvents.titled(details, "é".repeat(140), null)));

        assertThat(days.get(2).at("/title/fr").asText()).hasSizeLessThanOrEqualTo(140).endsWith("é… – jour 3 sur 3");
        assertThat(days.get(2).at("/description/fr").asText()).isEqualTo("é".repeat(140));
        assertThat(days.get(2).has("longDescription")).isFalse();
    }

    private static int status(PublishedEvents event) throws IOException {
        return read(event).get(0).path("status").asInt();
    }

    private static boolean isADayAtMost(JsonNode day) {
        Duration timing = Duration.between(OffsetDateTime.parse(day.at("/timings/0/begin").asText()),
                OffsetDateTime.parse(day.at("/timings/0/end").asText()));
        return timing.compareTo(Duration.ZERO) > 0 && timing.compareTo(Duration.ofHours(24)) <= 0;
    }

    /** The bodies of the requests that create the events. */
    private static List<JsonNode> read(PublishedEvents event) throws IOException {
        return StreamSupport.stream(export(event).path("events").spliterator(), false).map(each -> each.path("event")).toList();
    }

    private static JsonNode export(PublishedEvents event) throws IOException {
        return JsonMapper.builder().build().readTree(new OpenAgendaExport(event.build()).json());
    }
}
