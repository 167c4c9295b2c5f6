package org.encommun.directory.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encommun.directory.table.Tables.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.encommun.directory.table.TableRow.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theSeparatorIsFoundFromTheHeadings(String separator) {
        String csv = "id;nom;commune\n1;\"Médiathèque, annexe; fonds\tlocal\";Lezoux\n".replace("\t", " ")
                .replaceAll(";(?! )", separator);

        assertThat(read(csv).headings()).containsExactly("id", "nom", "commune");
        assertThat(read(csv).row(1).cells()).containsEntry("nom", "Médiathèque, annexe; fonds local")
                .containsEntry("commune", "Lezoux");
    }

    @Test
    void separatorsInQuotedHeadingsDoNotMisleadTheDetection() {
        String csv = "id;\"adresse, rue, numéro, étage\";nom\n1;\"2, rue Haute\";Étape\n";

        assertThat(read(csv).headings()).containsExactly("id", "adresse, rue, numéro, étage", "nom");
    }

    @Test
    void rowsOutvoteCommasInHeadingsWithoutQuotes() {
        String csv = "Nom, usage;Adresse, ville, code\nLe Phare;2 rue Haute\nLa Ruche;3 rue Basse\n";

        assertThat(read(csv).headings()).containsExactly("Nom, usage", "Adresse, ville, code");
    }

    @Test
    void theDeclarationOfTheSeparatorIsNotTheHeadings() {
        assertThat(read("sep=|\r\nid|nom\r\n1|Le Phare\r\n").headings()).containsExactly("id", "nom");
    }

    @Test
    void aByteOrderMarkIsNotPartOfTheFirstHeading() {
        assertThat(read("\uFEFFid,nom\n1,Phare\n").headings()).containsExactly("id", "nom");
    }

    @Test
    void aTableInUtf16IsRead() {
        assertThat(read("\uFEFFid\tnom\r\n1\tMédiathèque\r\n".getBytes(StandardCharsets.UTF_16LE)).row(1).cells())
                .isEqualTo(Map.of("id", "1", "nom", "Médiathèque"));
        assertThat(read("id\tnom\r\n1\tœuvre 😀\r\n".getBytes(StandardCharsets.UTF_16)).row(1).cells())
                .containsEntry("nom", "œuvre 😀");
    }

    @Test
    void linesInWindows1252AreReadAmongOthers() {
        ByteArrayOutputStream mixed = new ByteArrayOutputStream();
        mixed.writeBytes("id,nom\n1,Médiathèque\n".getBytes(StandardCharsets.UTF_8));
        mixed.writeBytes("2,L’été à 3 €\n".getBytes(WINDOWS_1252));
        mixed.writeBytes("3,Où\n".getBytes(StandardCharsets.UTF_8));

        Tables.Read table = read(mixed.toByteArray());

        assertThat(table.cells()).extracting(cells -> cells.get("nom")).containsExactly("Médiathèque", "L’été à 3 €", "Où");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void anyLineEndEndsARow(String end) {
        String csv = String.join(end, "id,nom", "", "1,Phare", " ", ",", "2,Ruche");

        assertThat(read(csv).rows()).extracting(TableRow::number).containsExactly(1L, 2L);
    }

    @Test
    void aQuotedCellKeepsItsLinesAndQuotationMarks() {
        assertThat(read("id,nom\r\n1,\"Le \"\"Phare\"\"\r\n\r\nannexe\"\r\n2,Ruche").cells())
                .containsExactly(Map.of("id", "1", "nom", "Le \"Phare\"\r\n\r\nannexe"), Map.of("id", "2", "nom", "Ruche"));
    }

    @Test
    void whiteSpaceAroundCellsIsTakenAway() {
        assertThat(read("id , nom\n 1,\u00A0Phare\u202F\n2,  \" Ruche \" \n").cells())
                .extracting(cells -> cells.get("nom")).containsExactly("Phare", "Ruche");
    }

    @Test
    void missingCellsAtTheEndOfARowAreEmpty() {
        TableRow row = read("id,nom,commune\n1,Phare\n").row(1);

        assertThat(row.isSound()).isTrue();
        assertThat(row.cells()).containsOnlyKeys("id", "nom");
    }

    @Test
    void textBeyondTheLastHeadingIsAFaultOfTheRowAndKept() {
        Tables.Read table = read("id,nom\n1,Phare, annexe\n2,Ruche,,\n3,Étape\n");

        assertThat(table.rows()).extracting(TableRow::fault).containsExactly(Fault.BEYOND_LAST_COLUMN, null, null);
        assertThat(table.row(1).cells()).containsEntry("nom", "Phare").containsEntry("colonne 3", "annexe");
    }

    @Test
    void headingsThatAreTwiceThereOrMissingGetNamesOfTheirOwn() {
        assertThat(read("nom,nom,,nom,nom (2)\na,b,c,d,e\n").headings()).containsExactly("nom", "nom (2)", "colonne 3",
                "nom (3)",
                "nom (2) (2)");
    }

    @Test
    void aNulCharacterIsAFaultOfItsRow() {
        assertThat(read("id,nom\n1,Pha\0re\n2,Ruche\n").rows()).extracting(TableRow::fault)
                .containsExactly(Fault.NUL_CHARACTER, null);
    }

    @Test
    void otherControlCharactersAreRemoved() {
        TableRow row = read("id,nom\n1,Le\u000B Pha\u0007re\n").row(1);

        assertThat(row.cells()).containsEntry("nom", "Le Phare");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#N/D", "#N/A", "#REF!", "NULL", " #VALEUR! "})
    void errorValuesOfSpreadsheetsAreEmptyAndSaidToBe(String value) {
        TableRow row = read("id,siret\n1," + value + "\n").row(1);

        assertThat(row.cells()).containsOnlyKeys("id");
        assertThat(row.emptied()).isEqualTo(Map.of("siret", value.strip()));
    }

    @Test
    void textAfterAClosingQuotationMarkIsAFaultOfItsRow() {
        Tables.Read table = read("id,nom\n1,\"Le \"Phare\"\"\n2,Ruche\n");

        assertThat(table.rows()).extracting(TableRow::fault).containsExactly(Fault.BROKEN_QUOTES, null);
        assertThat(table.row(1).cells()).containsEntry("id", "1");
    }

    @Test
    void aQuotationMarkThatIsNeverClosedTakesNoOtherRowWithIt() {
        Tables.Read table = read("id,nom\n1,\"Phare\n2,Ruche\n3,Étape\n");

        assertThat(table.rows()).extracting(TableRow::fault).containsExactly(Fault.BROKEN_QUOTES, null, null);
        assertThat(table.rows()).extracting(TableRow::number).containsExactly(1L, 2L, 3L);
    }

    @Test
    void quotationMarksWithinACellAreText() {
        assertThat(read("id,nom\n1,Écran 12\" neuf\n").row(1).cells()).containsEntry("nom", "Écran 12\" neuf");
    }

    @Test
    void aRowBeyondTheLimitIsRefusedAloneWhereverItIs() {
        String longText = "x".repeat(2000);
        InputStream csv = new ByteArrayInputStream(
                ("id,nom\n1," + longText + "\n2,Ruche\n3,\"" + longText + "\n4\"\n" + ",".repeat(500) + "\n5,Étape\n")
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(read(csv, Tables.SMALL).rows()).extracting(TableRow::fault).containsExactly(Fault.TOO_LONG, null,
                Fault.TOO_LONG, null, Fault.BEYOND_LAST_COLUMN, null);
    }

    @Test
    void headingsWithoutRowsAreAnEmptyTable() {
        Tables.Read table = read("id,nom,commune\r\n");

        assertThat(table.headings()).containsExactly("id", "nom", "commune");
        assertThat(table.rows()).isEmpty();
    }
}
