package org.encommun.directory.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.encommun.defaults.text.FormulaGuard;
import org.encommun.directory.table.TableWriter.Dialect;
import org.encommun.directory.table.cell.CellText;
import org.junit.jupiter.api.Test;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TableWriterTest {

    private static byte[] written(Dialect dialect, List<String> headings, List<List<String>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter writer = new TableWriter(out, headings, dialect)) {
            rows.forEach(writer::write);
        }
        return out.toByteArray();
    }

    @Test
    void theStandardsDialectHasCommasAndNoByteOrderMark() throws IOException {
        assertThat(new String(written(Dialect.STANDARD, List.of("id", "nom"), List.of(List.of("1", "Médiathèque, \"annexe\""))),
                StandardCharsets.UTF_8)).isEqualTo("id,nom\r\n1,\"Médiathèque, \"\"annexe\"\"\"\r\n");
    }

    @Test
    void aSpreadsheetGetsSemicolonsAndAByteOrderMark() throws IOException {
        assertThat(new String(written(Dialect.SPREADSHEET, List.of("id", "nom"), List.of()), StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFid;nom\r\n");
    }

    @Test
    void aSpreadsheetCalculatesNothingOfWhatItGets() throws IOException {
        byte[] table = written(Dialect.SPREADSHEET, List.of("id", "@nom"), List.of(List.of("1", "=HYPERLINK(\"x\")")));

        assertThat(Tables.read(table).row(1).cells()).isEqualTo(Map.of("id", "1", "'@nom", "'=HYPERLINK(\"x\")"));
    }

    @Test
    void aProgramGetsTextsAsTheyAre() throws IOException {
        byte[] table = written(Dialect.STANDARD, List.of("id", "telephone"), List.of(List.of("1", "+33473000000")));

        assertThat(new String(table, StandardCharsets.UTF_8)).isEqualTo("id,telephone\r\n1,+33473000000\r\n");
    }

    @Test
    void aRefusedRowComesBackWithItsColumnsItsCauseAndASuggestion() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter writer = new TableWriter(out, List.of("id", "nom", "cause", "suggestion"), Dialect.STANDARD)) {
            writer.write(Map.of("id", "1", "cause", "SIRET inconnu", "autre", "x"));
        }

        assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("\r\n1,,SIRET inconnu,\r\n");
    }

    @Property(tries = 500)
    void whatIsWrittenIsReadAgain(@ForAll("headings") List<String> headings, @ForAll("rows") List<List<String>> rows,
            @ForAll("dialects") Dialect dialect) throws IOException {
        List<List<String>> written = rows.stream().map(row -> row.subList(0, headings.size())).toList();
        List<Map<String, String>> expected = written.stream().map(row -> byHeading(headings, row, dialect))
                .filter(row -> !row.isEmpty())
                .toList();

        Tables.Read read = Tables.read(written(dialect, headings, written));

        assertThat(read.headings()).isEqualTo(headings);
        assertThat(read.cells()).isEqualTo(expected);
        assertThat(read.rows()).allMatch(TableRow::isSound);
    }

    @Property(tries = 1000)
    void noLineKeepsTheRowsAfterItFromBeingRead(@ForAll("lines") String lines) {
        Tables.Read read = Tables.read("id,nom\nune,première\n" + lines + "\nune,dernière\n");

        assertThat(read.row(1).cells()).isEqualTo(Map.of("id", "une", "nom", "première"));
        assertThat(read.row(read.rows().size()).cells()).isEqualTo(Map.of("id", "une", "nom", "dernière"));
    }

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.strings().withChars("a\"\",\n\r \t\u00A0\u2028\u001C\0").ofMaxLength(30);
    }

    private static Map<String, String> byHeading(List<String> headings, List<String> row, Dialect dialect) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int column = 0; column < headings.size(); column++) {
            String text = CellText.strip(dialect.guarded() ? FormulaGuard.guard(row.get(column)) : row.get(column));
            if (!text.isEmpty()) {
                cells.put(headings.get(column), text);
            }
        }
        return cells;
    }

    /** Words with whatever could be taken for a separator, which differ from one another. */
    @Provide
    Arbitrary<List<String>> headings() {
        return Arbitraries.strings().withChars("nom;,\t\"\n'é").ofMinLength(1).ofMaxLength(6).map(CellText::strip)
                .map(text -> "h" + text).map(CellText::clean).list().uniqueElements().ofMinSize(2).ofMaxSize(5);
    }

    @Provide
    Arbitrary<List<List<String>>> rows() {
        Arbitrary<String> awkward = Arbitraries.strings().withChars("a1;,\t\"\n\r |'=-#\u00A0é").ofMaxLength(12);
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(12).map(TableWriterTest::withoutWhatNoTextHas);
        return Arbitraries.oneOf(awkward, any).list().ofSize(5).list().ofMaxSize(8);
    }

    private static String withoutWhatNoTextHas(String text) {
        return text.chars().filter(character -> !Character.isISOControl(character) && !Character.isSurrogate((char) character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    @Provide
    Arbitrary<Dialect> dialects() {
        return Arbitraries.of(Dialect.STANDARD, Dialect.SPREADSHEET, new Dialect('\t', true, true),
                new Dialect('\t', false, false), new Dialect(';', false, true));
    }
}
