package org.encommun.event.document.frab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;

import org.encommun.event.document.source.PublishedEvents;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

class FrabScheduleTest {

    private static final String PARIS = "Europe/Paris";

    @Test
    void aScheduleShowsTheSessionsByDayAndRoom() throws Exception {
        JsonNode conference = schedule(PublishedEvents.lezoux());

        assertThat(conference.path("acronym").asText()).isEqualTo("lezoux2026");
        JsonNode workshop = conference.at("/days/0/rooms/Salle d’étude/0");
        assertThat(workshop.path("slug").asText()).isEqualTo("lezoux2026-3-atelier-speed-boat");
        assertThat(workshop.path("date").asText()).isEqualTo("2026-11-24T15:30:00+01:00");
        assertThat(workshop.path("start").asText()).isEqualTo("15:30");
        assertThat(workshop.path("duration").asText()).isEqualTo("01:30");
        assertThat(conference.at("/days/0/rooms/Sans salle")).hasSize(2);
    }

    @Test
    void aSpeakerWhoDidNotAgreeIsShownAsTheirActor() throws Exception {
        JsonNode persons = schedule(PublishedEvents.lezoux()).at("/days/0/rooms/Salle d’étude/0/persons");

        assertThat(persons.findValuesAsText("name")).containsExactly("Camille Exemple", PublishedEvents.ACTOR_NAME);
    }

    @Test
    void aLargeScheduleHasNothingTwice() throws Exception {
        JsonNode conference = schedule(PublishedEvents.national());

        assertThat(conference.path("daysCount").asInt()).isEqualTo(3);
        for (String unique : List.of("slug", "id")) {
            List<String> values = conference.path("days").findValuesAsText(unique);
            assertThat(values).hasSize(300);
            assertThat(new HashSet<>(values)).hasSize(300);
        }
    }

    @Test
    void sessionsAfterMidnightBelongToThePreviousDay() throws Exception {
        JsonNode days = schedule(PublishedEvents.at(PARIS, "2026-10-24T14:00:00+02:00", "2026-10-25T12:00:00+01:00")
                .with(PublishedEvents.session(1, "Soirée", "2026-10-24T20:00:00Z", "2026-10-25T01:30:00Z"))
                .with(PublishedEvents.session(2, "Nuit", "2026-10-25T01:30:00Z", "2026-10-25T02:30:00Z"))
                .with(PublishedEvents.session(3, "Aube", "2026-10-25T03:00:00Z", "2026-10-25T04:00:00Z"))).path("days");

        assertThat(days.at("/0/rooms").findValuesAsText("title")).containsExactly("Soirée", "Nuit");
        assertThat(days.at("/0/day_start").asText()).isEqualTo("2026-10-24T04:00:00+02:00");
        assertThat(days.at("/0/day_end").asText()).isEqualTo("2026-10-25T03:59:00+01:00");
        assertThat(days.at("/1/rooms").findValuesAsText("title")).containsExactly("Aube");
        assertThat(days.at("/0/rooms/Sans salle/0/duration").asText()).isEqualTo("05:30");
        assertThat(days.at("/0/rooms/Sans salle/1/date").asText()).isEqualTo("2026-10-25T02:30:00+01:00");
    }

    @Test
    void aRoomMayBeCalledLikeNoRoomAtAll() throws Exception {
        JsonNode conference = schedule(PublishedEvents.at(PARIS, "2026-11-24T14:00:00+01:00", "2026-11-24T17:00:00+01:00")
                .withRoom(PublishedEvents.id(50), "Sans salle").withRoom(PublishedEvents.id(51), "Sans salle\u0001")
                .with(PublishedEvents.session(1, "Ici", "2026-11-24T13:00:00Z", "2026-11-24T14:00:00Z")
                        .in(null, PublishedEvents.id(50)))
                .with(PublishedEvents.session(2, "Nulle part", "2026-11-24T13:00:00Z", "2026-11-24T14:00:00Z")));

        assertThat(conference.path("rooms").findValuesAsText("name")).containsExactly("Sans salle", "Sans salle (2)",
                "Sans salle (3)");
        assertThat(conference.at("/days/0/rooms/Sans salle (3)/0/title").asText()).isEqualTo("Nulle part");
    }

    @Test
    void aTitleWithoutLettersHasASlugAllTheSame() throws Exception {
        JsonNode days = schedule(PublishedEvents.at(PARIS, "2026-11-24T14:00:00+01:00", "2026-11-24T17:00:00+01:00")
                .with(PublishedEvents.session(1, "!?…", "2026-11-24T13:00:00Z", "2026-11-24T14:00:00Z"))
                .with(PublishedEvents.session(2, "Où ?", "2026-11-24T13:00:00Z", "2026-11-24T14:00:00Z"))
                .with(PublishedEvents.session(3, "Œuvrer à l’été, " + "ensemble ".repeat(9), "2026-11-24T13:00:00Z",
                        "2026-11-24T14:00:00Z")))
                .path("days");

        assertThat(days.findValuesAsText("slug")).containsExactly("ailleurs2026-1-session", "ailleurs2026-2-session-ou",
                "ailleurs2026-3-oeuvrer-a-l-ete-ensemble-ensemble-ensemble-ensemble-ensemble");
    }

    @Test
    void aTitleWithControlCharactersIsValid() throws Exception {
        JsonNode days = schedule(PublishedEvents.at(PARIS, "2026-11-24T14:00:00+01:00", "2026-11-24T17:00:00+01:00").with(
                PublishedEvents.session(1, "a\u0000<b>&\u001b\uD800]]>", "2026-11-24T13:00:00Z", "2026-11-24T14:00:00Z")))
                .path("days");

        assertThat(days.findValuesAsText("title")).containsExactly("a<b>&]]>");
    }

    @Test
    void aProgrammeWithoutSessionsIsAScheduleOfEmptyDays() throws Exception {
        JsonNode conference = schedule(PublishedEvents.lezoux().unreleased());

        assertThat(conference.path("days")).hasSize(1);
        assertThat(conference.at("/days/0/rooms")).isEmpty();
        assertThat(conference.path("start").asText()).isEqualTo("2026-11-24");
    }

    @Test
    void nobodyRecordsWhatNotAllAgreedTo() throws Exception {
        JsonNode days = schedule(PublishedEvents.at(PARIS, "2026-11-24T14:00:00+01:00", "2026-11-24T17:00:00+01:00")
                .with(PublishedEvents.session(1, "Oui", "2026-11-24T13:00:00Z", "2026-11-24T14:00:00Z").recorded(true))
                .with(PublishedEvents.session(2, "Non", "2026-11-24T14:00:00Z", "2026-11-24T15:00:00Z").recorded(false))
                .with(PublishedEvents.session(3, "Ouvert", "2026-11-24T15:00:00Z", "2026-11-24T16:00:00Z"))).path("days");

        List<Boolean> notRecorded = new ArrayList<>();
        days.findValues("do_not_record").forEach(value -> notRecorded.add(value.booleanValue()));
        assertThat(notRecorded).containsExactly(false, true, true);
    }

    @Test
    void aZoneWhoseNameTheFormatCannotTakeIsLeftOut() throws Exception {
        assertThat(schedule(PublishedEvents.at("Indian/Reunion", "2026-11-24T14:00:00+04:00", "2026-11-24T17:00:00+04:00"))
                .path("time_zone_name").asText()).isEqualTo("Indian/Reunion");
        assertThat(
                schedule(PublishedEvents.at("America/St_Barthelemy", "2026-11-24T14:00:00-04:00", "2026-11-24T17:00:00-04:00"))
                        .has("time_zone_name"))
                .isFalse();
    }

    /** The conference of the schedule, once JSON and XML have been found valid. */
    private static JsonNode schedule(PublishedEvents event) throws Exception {
        FrabSchedule schedule = FrabSchedule.of(event.build());
        JsonNode json = JsonMapper.builder().build().readTree(schedule.json());
        try (InputStream jsonSchema = open("schedule.schema.json"); InputStream xmlSchema = open("schedule.xsd")) {
            assertThat(
                    SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(jsonSchema).validate(json))
                    .isEmpty();
            SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(new StreamSource(xmlSchema)).newValidator()
                    .validate(new StreamSource(new ByteArrayInputStream(FrabXml.bytes(schedule))));
        }
        return json.at("/schedule/conference");
    }

    private static InputStream open(String schema) {
        return FrabScheduleTest.class.getResourceAsStream("/frab/" + schema);
    }
}
