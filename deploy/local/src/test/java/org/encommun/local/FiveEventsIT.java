package org.encommun.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;

/** The five demo events: all data of event-service was entered through its API, and is read there. */
@ExtendWith(PlayedDemo.Extension.class)
class FiveEventsIT {

    private final PlayedDemo demo;

    FiveEventsIT(PlayedDemo demo) {
        this.demo = demo;
    }

    @ParameterizedTest
    @CsvSource({"lezoux, EPCI:246301097, speed boat", "sud-charente-2021, COMMUNE:16028, communs ruraux",
            "pays-picards-2023, DEPARTEMENT:60, illettrisme", "dordogne-2023, COMMUNE:24322, décloisonner",
            "bordeaux-2023, REGION:75, souverain"})
    void eachIsFoundByItsTerritoryAndByItsWords(String slug, String territory, String words) {
        assertThat(texts(demo.search("territory", territory), "slug")).contains(slug);
        assertThat(texts(demo.search("text", words), "slug")).contains(slug);
    }

    @ParameterizedTest
    @CsvSource({"lezoux, 5", "sud-charente-2021, 24", "pays-picards-2023, 15", "dordogne-2023, 13", "bordeaux-2023, 25"})
    void everybodyReadsTheProgrammeOfEach(String slug, int sessions) {
        assertThat(demo.read(slug, "/programme").at("/programme/sessions")).hasSize(sessions);
    }

    @ParameterizedTest
    @CsvSource({"sud-charente-2021, 2", "dordogne-2023, 1"})
    void sudCharenteAndDordogneBreatheTooLittle(String slug, int days) {
        List<String> rules = texts(demo.readAsOrganiser(slug, "/warnings"), "rule");

        assertThat(rules).contains("STRETCH_WITHOUT_BREAK");
        assertThat(rules.stream().filter("TOO_FEW_BREAKS"::equals)).hasSize(days);
    }

    @Test
    void theWorkshopsOfSudCharenteAreTooShortForDebate() {
        assertThat(texts(demo.readAsOrganiser("sud-charente-2021", "/warnings"), "rule").stream()
                .filter("WORKSHOP_TOO_SHORT"::equals)).hasSize(12);
    }

    @ParameterizedTest
    @CsvSource({"pays-picards-2023", "bordeaux-2023"})
    void thereIsNothingToSayAgainstTheOthers(String slug) {
        assertThat(demo.readAsOrganiser(slug, "/warnings")).isEmpty();
    }

    @Test
    void nothingKeepsLezouxFromTakingPlace() {
        assertThat(texts(demo.readAsOrganiser("lezoux", "/warnings"), "level")).doesNotContain("BLOCK");
    }

    @ParameterizedTest
    @CsvSource({"dordogne-2023, 0.182", "lezoux, 0.333", "sud-charente-2021, 0.4", "bordeaux-2023, 0.5",
            "pays-picards-2023, 0.909"})
    void theProgrammesWereMadeTogetherSomeMoreThanOthers(String slug, double share) {
        assertThat(demo.read(slug, "/coconstruction").path("share").asDouble()).isEqualTo(share);
    }

    @ParameterizedTest
    @CsvSource({"lezoux, 2, 2", "sud-charente-2021, 21, 3", "pays-picards-2023, 8, 2", "dordogne-2023, 2, 4",
            "bordeaux-2023, 3, 3"})
    void everybodyReadsWhatLastsOfEach(String slug, int resources, int commitments) {
        assertThat(demo.read(slug, "/resources")).hasSize(resources);
        assertThat(demo.read(slug, "/commitments")).hasSize(commitments);
    }

    @Test
    void inThePaysPicardsFourPartnersConfirmTheirPart() {
        List<JsonNode> organisers = items(demo.read("pays-picards-2023", "/organisers"));

        assertThat(organisers).hasSize(5).filteredOn(part -> part.at("/statement/status").asText().equals("CONFIRMED"))
                .hasSize(4)
                .allSatisfy(part -> assertThat(part.path("role").asText()).isEqualTo("CO_ORGANISER"));
    }

    @ParameterizedTest
    @CsvSource({"lezoux, 1", "sud-charente-2021, 4", "pays-picards-2023, 8", "dordogne-2023, 5", "bordeaux-2023, 5"})
    void whatActorsWillDoIsConfirmedByThoseWhoSpeakForThem(String slug, int confirmed) {
        List<String> statements = items(demo.read(slug, "/commitments")).stream()
                .flatMap(commitment -> items(commitment.path("statements")).stream())
                .map(party -> party.at("/statement/status").asText()).toList();

        assertThat(statements.stream().filter("CONFIRMED"::equals)).hasSize(confirmed);
    }

    @Test
    void allTheResultsOfTheSeventySpeakersOfSudCharenteArePublished() {
        List<String> recorded = texts(demo.read("sud-charente-2021", "/resources?type=RECORDING"), "sessionId");
        List<String> spokenIn = new ArrayList<>();
        for (JsonNode session : demo.read("sud-charente-2021", "/programme").at("/programme/sessions")) {
            if (!session.path("speakerIds").isEmpty()) {
                spokenIn.add(session.path("id").asText());
            }
        }

        assertThat(demo.readAsOrganiser("sud-charente-2021", "/speakers")).hasSize(70);
        assertThat(recorded).containsExactlyInAnyOrderElementsOf(spokenIn);
    }

    @Test
    void theFirstDayOfBordeauxIsForCoordinatorsAndHubs() {
        for (JsonNode session : demo.read("bordeaux-2023", "/programme").at("/programme/sessions")) {
            boolean firstDay = session.path("startsAt").asText().startsWith("2023-10-18");

            assertThat(texts(session.at("/audience/participantKinds"))).as(session.path("title").asText())
                    .isEqualTo(firstDay ? List.of("COORDINATOR", "HUB") : List.of());
        }
    }

    @Test
    void theSecondReleaseOfDordogneHasAMoveAndACancellation() {
        JsonNode release = demo.read("dordogne-2023", "/programme");

        assertThat(release.path("number").asInt()).isEqualTo(2);
        assertThat(texts(release.path("changes"), "kind")).containsExactly("MOVED", "CANCELLED");
        assertThat(texts(release.at("/programme/cancelled"), "title")).containsExactly("Visite d’un espace public numérique");
    }

    @Test
    void theNextMeetingOfDordogneWasMovedByAWeekWithItsProgramme() {
        JsonNode event = demo.event("dordogne-deuxieme-rencontre");
        LocalDate day = day(event.path("startsAt"));

        assertThat(event.path("status").asText()).isEqualTo("RESCHEDULED");
        assertThat(day(event.path("previousStartsAt"))).isEqualTo(day.minusDays(7));
        assertThat(demo.read("dordogne-deuxieme-rencontre", "/programme").at("/programme/sessions"))
                .allSatisfy(session -> assertThat(day(session.path("startsAt"))).isEqualTo(day));
    }

    @Test
    void theNextEditionOfSudCharenteIsADraftThatBeginsWithWhatWasLeftOpen() {
        List<JsonNode> drafts = items(demo.readAsAdministrator("/events?status=DRAFT").path("items"));
        String draft = "/events/" + drafts.get(0).path("id").asText();

        assertThat(drafts).hasSize(1);
        assertThat(drafts.get(0).path("previousEditionId")).isEqualTo(demo.event("sud-charente-2021").path("id"));
        assertThat(texts(demo.readAsAdministrator(draft + "/axes"), "title")).containsExactlyInAnyOrder(
                "Thème gardé : un numérique plus sobre", "Thème gardé : la santé à distance", "Se retrouver sur place");
        assertThat(texts(demo.readAsAdministrator(draft + "/commitments"), "state")).containsExactlyInAnyOrder("PLANNED",
                "UNDER_WAY");
        assertThat(texts(demo.readAsAdministrator(draft + "/axes"), "inheritedFromId")).doesNotContain("null");
    }

    private static LocalDate day(JsonNode time) {
        return OffsetDateTime.parse(time.asText()).toLocalDate();
    }

    private static List<JsonNode> items(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).toList();
    }

    private static List<String> texts(JsonNode list) {
        return items(list).stream().map(JsonNode::asText).toList();
    }

    private static List<String> texts(JsonNode list, String member) {
        return items(list).stream().map(item -> item.path(member).asText()).toList();
    }
}
