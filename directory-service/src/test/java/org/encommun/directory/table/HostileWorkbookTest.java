package org.encommun.directory.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.encommun.directory.table.TableRow.Fault;
import org.encommun.directory.table.UnreadableTable.Reason;
import org.junit.jupiter.api.Test;

class HostileWorkbookTest {

    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String HEADINGS = "<row r=\"1\">" + text("A1", "id") + text("B1", "nom") + "</row>";
    private static final TableLimits LIMITS = new TableLimits(1 << 20, 64 * 1024, 20, 1 << 20, 8 << 20, 128 * 1024);

    private final Map<String, String> parts = new LinkedHashMap<>(Map.of(
            "[Content_Types].xml", "<Types/>",
            "xl/workbook.xml", "<workbook " + MAIN
                    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                    + "<sheets><sheet name=\"Lieux\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>",
            "xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/>"
                    + "</Relationships>"));

    private static String text(String reference, String text) {
        return "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private byte[] workbook(String rows) {
        parts.put("xl/worksheets/sheet1.xml",
                "<worksheet " + MAIN + "><sheetData>" + HEADINGS + rows + "</sheetData></worksheet>");
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return file.toByteArray();
    }

    private static Tables.Read read(byte[] file) {
        return Tables.read(new ByteArrayInputStream(file), LIMITS);
    }

    private static Reason refusal(byte[] file) {
        UnreadableTable refused = catchThrowableOfType(UnreadableTable.class, () -> read(file));
        assertThat(refused).as("refusal").isNotNull();
        return refused.reason();
    }

    private void share(String... texts) {
        parts.put("[Content_Types].xml", "<Types><Override PartName=\"/xl/sharedStrings.xml\" ContentType=\""
                + "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/></Types>");
        parts.put("xl/sharedStrings.xml", "<sst " + MAIN + "><si><t>"
                + String.join("</t></si><si><t>", texts) + "</t></si></sst>");
    }

    @Test
    void aPlainWorkbookIsRead() {
        share("Phare");
        byte[] file = workbook("<row r=\"2\">" + text("A2", "1") + "<c r=\"B2\" t=\"s\"><v>0</v></c></row>");

        assertThat(read(file).cells()).containsExactly(Map.of("id", "1", "nom", "Phare"));
    }

    @Test
    void aCellThatCannotBeReadIsAFaultOfItsRow() {
        byte[] file = workbook("<row r=\"2\"><c r=\"A2\" t=\"unknown\"><v>x</v></c></row><row r=\"3\">" + text("A3", "2")
                + "</row><row r=\"4\"><c r=\"é4\"><v>1</v></c></row>");

        assertThat(read(file).rows()).extracting(TableRow::fault).containsExactly(Fault.UNREADABLE_CELL, null,
                Fault.UNREADABLE_CELL);
    }

    @Test
    void aColumnFarAwayMakesNoRoomForAllBefore() {
        assertThat(refusal(workbook("<row r=\"2\"><c r=\"FXSHRXW2\"><v>1</v></c></row>"))).isEqualTo(Reason.BROKEN);
    }

    @Test
    void aSharedTextThatIsNotThereIsNotLookedFor() {
        share("Phare");

        assertThat(refusal(workbook("<row r=\"2\"><c r=\"A2\" t=\"s\"><v>2000000000</v></c></row>"))).isEqualTo(Reason.BROKEN);
    }

    @Test
    void sharedTextsBeyondTheLimitAreRefused() {
        String[] texts = new String[2000];
        Arrays.setAll(texts, i -> "Lieu numéro " + i);
        share(texts);

        assertThat(refusal(workbook(""))).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void formulasThatTheReaderWouldCopyOrSearchForEachCellAreBounded() {
        assertThat(refusal(workbook("<row r=\"2\"><c r=\"A2\"><f t=\"shared\" ref=\"A2:A9\" si=\"0\">" + "A1+".repeat(11_000)
                + "1</f><v>1</v></c></row>"))).isEqualTo(Reason.BROKEN);
        assertThat(refusal(workbook("<row r=\"2\"><c r=\"A2\"><f t=\"array\" ref=\"A2\">1</f><v>1</v></c></row>".repeat(2001))))
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void theLastResultOfAFormulaIsItsText() {
        assertThat(read(workbook("<row r=\"2\"><c r=\"A2\"><f>500+500</f><v>1000</v></c>"
                + "<c r=\"B2\" t=\"str\"><f>A1</f><v>Phare</v></c></row>"
                + "<row r=\"3\"><c r=\"A3\"><v>3</v></c><c r=\"B3\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c></row>")).cells())
                .containsExactly(Map.of("id", "1000", "nom", "Phare"), Map.of("id", "3"));
    }

    @Test
    void anEndlessCellIsRefusedBeforeItIsHeld() {
        assertThat(refusal(workbook("<row r=\"2\">" + text("A2", "x".repeat(1 << 20)) + "</row>")))
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void aNumberWithManyDigitsIsNotParsed() {
        assertThat(refusal(workbook("<row r=\"2\"><c r=\"A2\"><v>" + "9".repeat(10_000) + "</v></c></row>")))
                .isEqualTo(Reason.BROKEN);
        assertThat(read(workbook("<row r=\"2\"><c r=\"A2\"><v>1E999999999</v></c></row>")).row(1).cells())
                .containsEntry("id", "1E999999999");
    }

    @Test
    void whatUnpacksToMoreThanTheLimitIsRefused() {
        parts.put("xl/media/image.xml", "<a>" + "<b/>".repeat(3 << 20) + "</a>");

        assertThat(refusal(workbook(""))).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void aDirectoryOfManyPartsIsNotLoaded() {
        for (int i = 0; i < 80_000; i++) {
            parts.put("xl/" + i, "");
        }

        UnreadableTable refused = catchThrowableOfType(UnreadableTable.class,
                () -> Tables.read(new ByteArrayInputStream(workbook("")), TableLimits.DEFAULT));

        assertThat(refused).hasMessageContaining("ZIP directory");
    }

    @Test
    void aWorkbookBeyondTheLimitIsNotKept() {
        byte[] file = Arrays.copyOf(workbook(""), 2 << 20);

        assertThat(refusal(file)).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void aDamagedWorkbookIsSaidToBe() {
        byte[] file = workbook("<row r=\"2\">" + text("A2", "1") + "</row>");

        assertThat(refusal(Arrays.copyOf(file, file.length / 2))).isEqualTo(Reason.BROKEN);
        assertThat(refusal(workbook("<row r=\"2\"><c></row>"))).isEqualTo(Reason.BROKEN);
    }

    @Test
    void entitiesAreNotExpanded() {
        parts.put("xl/workbook.xml",
                "<!DOCTYPE x [<!ENTITY a \"aaaa\">]>" + parts.get("xl/workbook.xml").replace("Lieux", "&a;"));

        assertThat(refusal(workbook(""))).isEqualTo(Reason.BROKEN);
    }
}
