package org.encommun.event.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.encommun.event.document.source.DocumentSource;
import org.encommun.event.document.source.PublishedEvents;
import org.encommun.event.spreadsheet.SessionColumn;
import org.encommun.event.spreadsheet.SessionTable;
import org.junit.jupiter.api.Test;

class SessionTableTest {

    @Test
    void aTableOpensInAFrenchSpreadsheet() {
        String table = text(PublishedEvents.lezoux());

        assertThat(table).startsWith("\uFEFFnuméro;titre;type;").contains(";2026-11-24;15:30;2026-11-24;17:00;")
                .endsWith("\r\n");
        assertThat(table.split("\r\n")).hasSize(4);
    }

    @Test
    void aTableIsReadAsItWasWritten() throws Exception {
        CSVRecord workshop = read(PublishedEvents.lezoux()).get(2);

        assertThat(workshop.get(SessionColumn.NUMBER.header())).isEqualTo("3");
        assertThat(workshop.get(SessionColumn.TITLE.header())).isEqualTo("Atelier « speed boat »");
        assertThat(workshop.get(SessionColumn.TYPE.header())).isEqualTo("Atelier");
        assertThat(workshop.get(SessionColumn.ROOM.header())).isEqualTo("Salle d’étude");
        assertThat(workshop.get(SessionColumn.SEATS.header())).isEqualTo("12");
        assertThat(workshop.get(SessionColumn.SIGN_UP.header())).isEqualTo("oui");
        assertThat(workshop.get(SessionColumn.ACCESSIBILITY.header())).isEqualTo("LSF");
        assertThat(workshop.get(SessionColumn.HOSTS.header())).isEqualTo(PublishedEvents.ACTOR_NAME);
        assertThat(workshop.get(SessionColumn.RECORDING.header())).isEmpty();
    }

    @Test
    void aSpeakerWhoDidNotAgreeIsShownAsTheirActor() throws Exception {
        assertThat(read(PublishedEvents.lezoux()).get(2).get(SessionColumn.SPEAKERS.header()))
                .isEqualTo("Camille Exemple | " + PublishedEvents.ACTOR_NAME);
    }

    @Test
    void quotesSemicolonsAndLineEndsStayInTheirCell() throws Exception {
        String description = "Un \"mot\" ; deux\nlignes\r\net une\r de plus";

        CSVRecord record = read(PublishedEvents.at("Europe/Paris", "2026-11-24T14:00:00+01:00", "2026-11-24T17:00:00+01:00")
                .with(PublishedEvents.session(1, "Titre", "2026-11-24T13:00:00Z", "2026-11-24T14:00:00Z")
                        .describedAs(description)))
                .get(0);

        assertThat(record.get(SessionColumn.DESCRIPTION.header())).isEqualTo("Un \"mot\" ; deux\nlignes\net une\n de plus");
    }

    @Test
    void beforeTheFirstReleaseATableIsItsHeaders() throws Exception {
        assertThat(read(PublishedEvents.lezoux().unreleased())).isEmpty();
    }

    @Test
    void noCellIsCalculated() throws Exception {
        for (String formula : List.of("=1+1", "+33", "-2", "@SUM(A1)", "\t=1", "\r=1", "\n=1")) {
            CSVRecord record = read(PublishedEvents.at("Europe/Paris", "2026-11-24T14:00:00+01:00", "2026-11-24T17:00:00+01:00")
                    .with(PublishedEvents.session(1, formula, "2026-11-24T13:00:00Z", "2026-11-24T14:00:00Z"))).get(0);

            assertThat(record.get(SessionColumn.TITLE.header())).isEqualTo("'" + formula.replace('\r', '\n'));
        }
    }

    @Test
    void aSessionOverMidnightEndsOnTheNextDay() throws Exception {
        CSVRecord record = read(PublishedEvents.at("Indian/Reunion", "2026-11-24T14:00:00+04:00", "2026-11-25T02:00:00+04:00")
                .with(PublishedEvents.session(1, "Nuit", "2026-11-24T18:00:00Z", "2026-11-24T21:30:00Z"))).get(0);

        assertThat(record.get(SessionColumn.START_DATE.header())).isEqualTo("2026-11-24");
        assertThat(record.get(SessionColumn.START_TIME.header())).isEqualTo("22:00");
        assertThat(record.get(SessionColumn.END_DATE.header())).isEqualTo("2026-11-25");
        assertThat(record.get(SessionColumn.END_TIME.header())).isEqualTo("01:30");
    }

    private static List<CSVRecord> read(PublishedEvents event) throws IOException {
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(';').setHeader().setSkipHeaderRecord(true).get();
        try (CSVParser parser = CSVParser.parse(text(event).substring(1), format)) {
            return parser.getRecords();
        }
    }

    private static String text(PublishedEvents event) {
        DocumentSource built = event.build();
        return new String(new SessionTable(built.programme(), built.zone(), built).csv(), StandardCharsets.UTF_8);
    }
}
