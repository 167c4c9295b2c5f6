package org.encommun.event.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;

import org.encommun.defaults.problem.ProblemTexts;
import org.encommun.defaults.problem.Refusal;
import org.encommun.event.programme.ParticipantKind;
import org.encommun.event.programme.Programme;
import org.encommun.event.programme.SessionAccessibility;
import org.encommun.event.programme.SessionDetails;
import org.encommun.event.programme.SessionDetailsBuilder;
import org.encommun.event.programme.SessionType;
import org.encommun.event.programme.draft.WorkingDraft;
import org.encommun.event.venue.RoomDetails;
import org.encommun.territory.Territory;
import org.encommun.testing.ProblemRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionImportTest {

    private static final ValidatorFactory VALIDATORS = Validation.buildDefaultValidatorFactory();
    private static final UUID LIBRARY = UUID.randomUUID();
    private static final UUID STUDY = UUID.randomUUID();
    private static final WorkingDraft.Session VISIT = new WorkingDraft.Session(UUID.randomUUID(), 1, null,
            SessionDetails.of("Visite", SessionType.VISIT));

    @Test
    void aRowWithoutANumberIsANewSession() {
        SessionDetails session = read(
                """
                        Titre;type;date de début;heure de début;date de fin;heure de fin;salle;places;inscription;langues;Accessibilite;public
                        Atelier « speed boat »;atelier;24/11/2036;15h30;2036-11-24;17:00;Salle d'etude;12;OUI;fr | fsl;LSF;Médiateur numérique | Département 63
                        """)
                .added().get(0);

        assertThat(session.title()).isEqualTo("Atelier « speed boat »");
        assertThat(session.type()).isEqualTo(SessionType.WORKSHOP);
        assertThat(session.startsAt()).isEqualTo(OffsetDateTime.parse("2036-11-24T15:30:00+01:00"));
        assertThat(session.endsAt()).isEqualTo(OffsetDateTime.parse("2036-11-24T17:00:00+01:00"));
        assertThat(session.roomId()).isEqualTo(STUDY);
        assertThat(session.seats()).isEqualTo(12);
        assertThat(session.signUp()).isTrue();
        assertThat(session.languages()).containsExactly("fr", "fsl");
        assertThat(session.accessibility()).containsExactly(SessionAccessibility.SIGN_LANGUAGE);
        assertThat(session.audience().participantKinds()).containsExactly(ParticipantKind.MEDIATOR);
        assertThat(session.audience().territories())
                .containsExactly(new Territory.Part(Territory.Kind.DEPARTEMENT, "63"));
    }

    @Test
    void aRowWithANumberChangesItsSessionAndColumnsThatAreLeftOutChangeNothing() {
        SessionImport read = read("numéro;titre\n1;Visite guidée\n");

        assertThat(read.errors()).isEmpty();
        assertThat(read.changed().get(VISIT.id()).title()).isEqualTo("Visite guidée");
        assertThat(read.changed().get(VISIT.id()).type()).isEqualTo(SessionType.VISIT);
    }

    @Test
    void aRowWithoutDifferencesChangesNothing() {
        SessionImport read = read("numéro;titre;type\n1;Visite;visite\n");

        assertThat(read.unchanged()).isEqualTo(1);
        assertThat(read.changed()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void whateverEndsTheLinesAndWithCommasOrSemicolons(String end) {
        assertThat(read(String.join(end, "titre,type", "\"Repas, et pause\",pause", "", "Fin,plénière")).added())
                .extracting(SessionDetails::title).containsExactly("Repas, et pause", "Fin");
        assertThat(read("\uFEFF" + String.join(end, "titre;type", "Fin;plénière")).added()).hasSize(1);
    }

    @Test
    void whatWasKeptFromBeingAFormulaIsReadAsItWas() {
        assertThat(read("titre;type\n'=1+1;atelier\n'Tous ensemble';plénière\n").added()).extracting(SessionDetails::title)
                .containsExactly("=1+1", "'Tous ensemble'");
    }

    @Test
    void allErrorsAreReportedWithRowAndColumn() {
        List<CellError> errors = read(
                """
                        numéro;titre;type;date de début;heure de début;date de fin;heure de fin;lieu;salle;places;inscription;public;langues
                        9;A;atelier;;;;;;;;;;
                        un;B;atelier;;;;;;;;;;
                        1;C;atelier;;;;;;;;;;
                        1;D;atelier;;;;;;;;;;
                        ;;atelier;;;;;;;;;;
                        ;F;débat;;;;;;;;;;
                        ;G;atelier;30/02/2036;10:00;2036-11-24;25:00;;;;;;
                        ;H;atelier;2036-11-24;10:00;;;;;;;;
                        ;I;atelier;2036-11-24;10:00;2036-11-24;10:00;;;;;;
                        ;J;atelier;;;;;Mairie;Cave;;;;
                        ;K;atelier;;;;;Médiathèque;Visio;;;;
                        ;L;atelier;;;;;;;-1;peut-être;Martien;Français
                        ;M;atelier;2036-03-30;02:30;2036-03-30;04:00;;;;;;
                        ;N;atelier;;;;;;;;;Région 00;
                        """)
                .errors();

        assertThat(errors).containsExactly(wrong(2, "numéro", CellProblem.UNKNOWN_SESSION),
                wrong(3, "numéro", CellProblem.NOT_A_NUMBER), wrong(5, "numéro", CellProblem.SESSION_TWICE),
                wrong(6, "titre", CellProblem.EMPTY), wrong(7, "type", CellProblem.UNKNOWN_WORD),
                wrong(8, "date de début", CellProblem.NOT_A_DATE), wrong(8, "heure de fin", CellProblem.NOT_A_TIME),
                wrong(9, "date de fin", CellProblem.HALF_SCHEDULED), wrong(10, "heure de fin", CellProblem.ENDS_BEFORE_START),
                wrong(11, "lieu", CellProblem.UNKNOWN_VENUE), wrong(11, "salle", CellProblem.UNKNOWN_ROOM),
                wrong(12, "salle", CellProblem.ROOM_OF_ANOTHER_VENUE), wrong(13, "inscription", CellProblem.NOT_YES_OR_NO),
                wrong(13, "places", CellProblem.NOT_A_NUMBER), wrong(13, "public", CellProblem.UNKNOWN_WORD),
                wrong(13, "langues", CellProblem.NOT_A_LANGUAGE), wrong(14, "heure de début", CellProblem.TIME_LEFT_OUT),
                wrong(15, "public", CellProblem.UNKNOWN_TERRITORY));
    }

    @Test
    void columnsAbsentFromATableDoNotChange() {
        OffsetDateTime second = OffsetDateTime.parse("2036-10-26T02:30:15+01:00");
        WorkingDraft.Session night = new WorkingDraft.Session(UUID.randomUUID(), 7, null,
                SessionDetailsBuilder.builder().title(" Nuit ").type(SessionType.WORKSHOP).description("a\r\nb")
                        .startsAt(second).endsAt(second.plusHours(1)).build());

        SessionImport read = SessionImport.read(Table.parse("""
                numéro;titre;type;description;date de début;heure de début;date de fin;heure de fin
                7;Nuit;atelier;"a
                b";2036-10-26;02:30;2036-10-26;03:30
                """.getBytes(StandardCharsets.UTF_8)), new ImportContext(ZoneId.of("Europe/Paris"), Map.of(7, night),
                new Named<>(), new Named<>(), part -> true, SessionImportTest::brokenMembers));

        assertThat(read.errors()).isEmpty();
        assertThat(read.unchanged()).isEqualTo(1);
    }

    @Test
    void ofTwoRoomsThatAreCalledAlikeOnlyTheVeryNameMeansOne() {
        Named<Integer> rooms = new Named<Integer>().with("Salle A", 1).with("salle a", 2).with("Étude", 3);

        assertThat(rooms.named("Salle A")).contains(1);
        assertThat(rooms.named("salle a")).contains(2);
        assertThat(rooms.named("SALLE A")).isEmpty();
        assertThat(rooms.named("etude")).contains(3);
    }

    @Test
    void theBoundsOfASessionHoldForATableToo() {
        assertThat(
                read("titre;type;places;langues\n" + "é".repeat(201) + ";atelier;100001;" + "fr|".repeat(11) + "\n").errors())
                .containsExactlyInAnyOrder(wrong(2, "titre", CellProblem.OUT_OF_BOUNDS),
                        wrong(2, "places", CellProblem.OUT_OF_BOUNDS), wrong(2, "langues", CellProblem.OUT_OF_BOUNDS));
    }

    @Test
    void textBeyondTheLastColumnIsNotLost() {
        assertThat(read("titre;type\nAtelier ; suite;atelier\n").errors()).extracting(CellError::problem)
                .contains(CellProblem.BEYOND_LAST_COLUMN);
    }

    @Test
    void unknownAndMissingColumnsAreNamed() {
        assertThat(read("titre;type;météo;TITRE\nA;atelier;;B\n").errors()).containsExactly(
                wrong(1, "météo", CellProblem.UNKNOWN_COLUMN), wrong(1, "TITRE", CellProblem.COLUMN_TWICE));
        assertThat(read("titre\nA\n").errors()).containsExactly(wrong(2, "type", CellProblem.COLUMN_MISSING));
    }

    @Test
    void threeInvalidLinesAmongTenThousandAreReported() {
        StringBuilder table = new StringBuilder("titre;type;salle\n");
        IntStream.rangeClosed(2, 10_001).forEach(row -> table.append("Atelier ").append(row).append(";atelier;")
                .append(row == 17 || row == 5_000 || row == 10_001 ? "Cave" : "Visio").append('\n'));

        assertThat(read(table.toString()).errors()).extracting(CellError::row).containsExactly(17, 5_000, 10_001);
    }

    @Test
    void aTableOfAnOldSpreadsheetProgramIsRefusedWithTheRowWhereItShows() {
        byte[] old = "titre;type\nAtelier;atelier\nSynthèse;plénière\n".getBytes(Charset.forName("windows-1252"));

        assertThatThrownBy(() -> Table.parse(old)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(ProblemTexts.detail(refusal.type(), Locale.FRENCH, 3)).contains("ligne 3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "titre;type\n", "titre;type\n;\n", "titre;type\n\"A;atelier\n"})
    void aTableWithoutRowsOrWithAnOpenQuotationMarkIsRefused(String table) {
        assertThatThrownBy(() -> read(table)).isInstanceOf(Refusal.class);
    }

    @Test
    void everyProblemIsExplained() {
        ProblemRules.check(SpreadsheetProblem.values());
        for (Locale language : ProblemTexts.LANGUAGES) {
            for (CellProblem problem : CellProblem.values()) {
                assertThat(CellErrorView.of(wrong(7, "salle", problem), language).text()).isNotBlank().doesNotContain("'");
            }
        }
    }

    private static Set<String> brokenMembers(SessionDetails details) {
        return VALIDATORS.getValidator().validate(details).stream()
                .map(violation -> violation.getPropertyPath().iterator().next().getName()).collect(Collectors.toSet());
    }

    private static CellError wrong(int row, String column, CellProblem problem) {
        return new CellError(row, column, problem);
    }

    private static SessionImport read(String table) {
        return SessionImport.read(Table.parse(table.getBytes(StandardCharsets.UTF_8)),
                new ImportContext(ZoneId.of("Europe/Paris"), Map.of(1, VISIT), new Named<UUID>().with("Médiathèque", LIBRARY),
                        new Named<Programme.Room>().with("Salle d’étude", room(STUDY, "Salle d’étude", LIBRARY))
                                .with("Visio", room(UUID.randomUUID(), "Visio", null)),
                        part -> !part.code().equals("00"), SessionImportTest::brokenMembers));
    }

    private static Programme.Room room(UUID id, String name, UUID venueId) {
        return new Programme.Room(id, new RoomDetails(name, venueId, 12, null, null));
    }
}
