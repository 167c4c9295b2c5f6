package org.encommun.event.document.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;

import org.encommun.event.document.source.DocumentSource;
import org.encommun.event.document.source.PublishedEvents;
import org.encommun.event.lifecycle.EventStatus;
import org.junit.jupiter.api.Test;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;

class EventCalendarTest {

    @Test
    void aCalendarHoldsTheEventAndItsSessionsAtTheHoursOfItsZone() {
        DocumentSource event = PublishedEvents.lezoux().build();
        String text = new EventCalendar(event).whole();

        ICalendar calendar = read(text);

        assertThat(text).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n")
                .contains("DTSTART;TZID=Europe/Paris:20261124T153000\r\n", "TZID:Europe/Paris\r\n",
                        "GEO:45.827500;3.380300\r\n",
                        "LOCATION:Salle d’étude\\, Médiathèque")
                .contains("CATEGORIES:accès aux droits,médiation\\, partout\r\n", "X-WR-CALNAME:NEC local de Lezoux\r\n");
        assertThat(calendar.getEvents()).extracting(entry -> entry.getSummary().getValue()).containsExactly(
                "NEC local de Lezoux",
                "Visite guidée", "211 personnes aidées dans 14 communes", "Atelier « speed boat »");
        VEvent workshop = calendar.getEvents().get(3);
        assertThat(workshop.getDateStart().getValue()).isEqualTo("2026-11-24T14:30:00Z");
        assertThat(workshop.getDateEnd().getValue()).isEqualTo("2026-11-24T16:00:00Z");
        assertThat(workshop.getDateTimeStamp().getValue()).isEqualTo(PublishedEvents.RELEASED.toString());
        assertThat(workshop.getUid().getValue()).isEqualTo("urn:uuid:" + PublishedEvents.id(10_003));
        assertThat(workshop.getDescription().getValue()).endsWith("Avec Camille Exemple");
        assertThat(calendar.getEvents().get(0).getDescription().getValue()).isEqualTo(event.details().description());
    }

    @Test
    void theLibraryPutsNoTimeZonesWithoutRulesIntoThePlatform() {
        new EventCalendar(PublishedEvents.lezoux().build()).whole();

        assertThat(ZoneId.getAvailableZoneIds()).noneMatch(id -> id.startsWith("ical4j-local"));
    }

    @Test
    void theSameEventIsTheSameCalendarByteForByte() {
        assertThat(new EventCalendar(PublishedEvents.national().build()).whole())
                .isEqualTo(new EventCalendar(PublishedEvents.national().build()).whole());
    }

    @Test
    void aLargeCalendarIsFoldedByOctets() {
        String text = new EventCalendar(PublishedEvents.national().build()).whole();

        assertThat(read(text).getEvents()).hasSize(301);
        assertThat(text.split("\r\n")).allSatisfy(line -> {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isBetween(1, 75);
            assertThat(line).doesNotContain("\n", "\r", "\uFFFD");
        });
    }

    @Test
    void aRemovedSessionStaysAsCancelledAndAMovedOneHasASequence() {
        DocumentSource event = PublishedEvents.at("Europe/Paris", "2026-11-24T14:00:00+01:00", "2026-11-24T17:00:00+01:00")
                .with(PublishedEvents.session(1, "Déplacé", "2026-11-24T13:00:00Z", "2026-11-24T14:00:00Z").changed(2))
                .without(PublishedEvents.session(2, "Annulé", "2026-11-24T13:00:00Z", "2026-11-24T14:00:00Z").changed(1))
                .build();

        List<VEvent> entries = read(new EventCalendar(event).whole()).getEvents();

        assertThat(entries.get(1).getStatus()).isEqualTo(Status.confirmed());
        assertThat(entries.get(1).getSequence().getValue()).isEqualTo(2);
        assertThat(entries.get(2).getStatus()).isEqualTo(Status.cancelled());
        assertThat(entries.get(2).getSequence().getValue()).isEqualTo(1);
    }

    @Test
    void aCancelledEventCancelsItsSessionsOneStepFurther() {
        DocumentSource event = PublishedEvents.lezoux().in(EventStatus.CANCELLED, 1).build();

        List<VEvent> entries = read(new EventCalendar(event).whole()).getEvents();

        assertThat(entries).allSatisfy(entry -> {
            assertThat(entry.getStatus()).isEqualTo(Status.cancelled());
            assertThat(entry.getSequence().getValue()).isEqualTo(1);
        });
    }

    @Test
    void anEventWithoutReleaseIsACalendarOfOneEntry() {
        assertThat(read(new EventCalendar(PublishedEvents.lezoux().unreleased().build()).whole()).getEvents()).hasSize(1);
    }

    @Test
    void timesAreRightWhereverFranceIs() {
        for (String zone : List.of("Europe/Paris", "Indian/Reunion", "Indian/Mayotte", "America/Martinique",
                "America/Guadeloupe",
                "America/Cayenne", "America/Miquelon", "America/St_Barthelemy", "America/Marigot", "Pacific/Noumea",
                "Pacific/Tahiti", "Pacific/Wallis", "Pacific/Marquesas")) {
            String start = ZonedDateTime.of(2026, 7, 1, 14, 0, 0, 0, ZoneId.of(zone)).toOffsetDateTime().toString();
            String end = ZonedDateTime.of(2026, 12, 1, 17, 0, 0, 0, ZoneId.of(zone)).toOffsetDateTime().toString();

            String text = new EventCalendar(PublishedEvents.at(zone, start, end).build()).whole();

            VEvent entry = read(text).getEvents().get(0);
            assertThat(text).contains("DTSTART;TZID=" + zone + ":20260701T140000\r\n",
                    "BEGIN:VTIMEZONE\r\nTZID:" + zone + "\r\n");
            assertThat(entry.getDateStart().getValue().toInstant()).isEqualTo(Instant.from(ZonedDateTime.parse(start)));
            assertThat(entry.getDateEnd().getValue().toInstant()).isEqualTo(Instant.from(ZonedDateTime.parse(end)));
        }
    }

    @Test
    void theRepeatedHourIsDistinguished() {
        DocumentSource event = PublishedEvents.at("Europe/Paris", "2026-10-25T00:00:00+02:00", "2026-10-25T06:00:00+01:00")
                .with(PublishedEvents.session(1, "Première", "2026-10-25T00:30:00Z", "2026-10-25T01:00:00Z"))
                .with(PublishedEvents.session(2, "Seconde", "2026-10-25T01:30:00Z", "2026-10-25T02:30:00Z")).build();

        String text = new EventCalendar(event).whole();

        assertThat(read(text).getEvents()).hasSize(3);
        assertThat(text).contains("DTSTART;TZID=Europe/Paris:20261025T023000\r\n", "DTEND:20261025T010000Z\r\n",
                "DTSTART:20261025T013000Z\r\n", "DTEND;TZID=Europe/Paris:20261025T033000\r\n");
    }

    @Test
    void controlCharactersAndLineEndsBreakNoLine() {
        DocumentSource event = PublishedEvents.lezoux()
                .but(details -> PublishedEvents.titled(details, "Un\u0000 titre\u001b ; avec\r\nEND:VCALENDAR, \\n", "a\rb"))
                .build();

        VEvent entry = read(new EventCalendar(event).whole()).getEvents().get(0);

        assertThat(entry.getSummary().getValue()).isEqualTo("Un titre ; avec\nEND:VCALENDAR, \\n");
        assertThat(entry.getDescription().getValue()).isEqualTo("a\nb");
    }

    @Test
    void aSessionIsACalendarOfItsOwn() {
        EventCalendar calendar = new EventCalendar(PublishedEvents.lezoux().build());

        String text = calendar.session(PublishedEvents.id(10_003)).orElseThrow();

        assertThat(read(text).getEvents()).hasSize(1);
        assertThat(text).contains("X-WR-CALNAME:Atelier « speed boat »\r\n");
        assertThat(calendar.session(UUID.randomUUID())).isEmpty();
    }

    @Test
    void theCalendarOfASpeakerNamesThemOnlyIfTheyAgreed() {
        EventCalendar calendar = new EventCalendar(PublishedEvents.lezoux().build());

        String camille = calendar.speaker(PublishedEvents.CAMILLE).orElseThrow();
        String unnamed = calendar.speaker(PublishedEvents.UNNAMED).orElseThrow();

        assertThat(read(camille).getEvents()).hasSize(2);
        assertThat(camille).contains("X-WR-CALNAME:NEC local de Lezoux – Camille Exemple\r\n");
        assertThat(read(unnamed).getEvents()).hasSize(1);
        assertThat(unnamed).contains("X-WR-CALNAME:NEC local de Lezoux\r\n");
        assertThat(calendar.speaker(UUID.randomUUID())).isEmpty();
    }

    @Test
    void theVideoLinkIsPublic() {
        String text = new EventCalendar(PublishedEvents.lezoux().but(PublishedEvents::hybrid).build()).whole();

        assertThat(read(text).getEvents()).hasSize(4);
        assertThat(text.replace("\r\n ", ""))
                .contains("CONFERENCE;VALUE=URI;FEATURE=VIDEO:https://visio.exemple.fr/nec-lezoux\r\n");
    }

    private static ICalendar read(String text) {
        ICalendar calendar = Biweekly.parse(text).first();
        assertThat(calendar.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
        return calendar;
    }
}
