package org.encommun.directory.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.encommun.directory.table.Tables.fill;
import static org.encommun.directory.table.Tables.read;
import static org.encommun.directory.table.Tables.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;

import org.dhatim.fastexcel.VisibilityState;
import org.encommun.directory.table.TableRow.Fault;
import org.encommun.directory.table.UnreadableTable.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxTableTest {

    @Test
    void numbersAreReadAsAPersonWouldTypeThem() {
        Tables.Read table = read(workbook(sheet -> {
            fill(sheet, 0, "id", "code_postal", "siret", "latitude");
            fill(sheet, 1, 7, 1000.0, 3.5600000063516E13, 43.526090000000003);
        }));

        assertThat(table.format()).isEqualTo(TableReader.Format.XLSX);
        assertThat(table.row(1).cells()).isEqualTo(
                Map.of("id", "7", "code_postal", "1000", "siret", "35600000063516", "latitude", "43.52609"));
    }

    @Test
    void datesAreIsoDates() {
        assertThat(read(workbook(sheet -> {
            fill(sheet, 0, "id", "date_maj", "vu_le", "ouverture", "durée");
            fill(sheet, 1, "a");
            sheet.value(1, 1, LocalDate.of(2024, 4, 2));
            sheet.style(1, 1).format("dd/mm/yyyy").set();
            sheet.value(1, 2, LocalDateTime.of(2024, 4, 2, 10, 30));
            sheet.style(1, 2).format("yyyy-mm-dd hh:mm").set();
            sheet.value(1, 3, 0.375);
            sheet.style(1, 3).format("hh:mm").set();
            sheet.value(1, 4, 1.5);
            sheet.style(1, 4).format("[h]:mm").set();
        })).row(1).cells()).isEqualTo(
                Map.of("id", "a", "date_maj", "2024-04-02", "vu_le", "2024-04-02T10:30", "ouverture", "09:00", "durée", "1.5"));
    }

    @Test
    void textsBooleansAndErrorValuesAreRead() {
        TableRow row = read(workbook(sheet -> {
            fill(sheet, 0, "id", "ouvert", "nom", "siret");
            fill(sheet, 1, "1", null, "Le\nPhare_x000D_ ", "#N/D");
            sheet.value(1, 1, true);
        })).row(1);

        assertThat(row.cells()).isEqualTo(Map.of("id", "1", "ouvert", "true", "nom", "Le\nPhare"));
        assertThat(row.emptied()).containsKey("siret");
    }

    @Test
    void blankRowsAreNotCountedAndTextBeyondTheHeadingsIsAFault() {
        Tables.Read table = read(workbook(sheet -> {
            fill(sheet, 1, "id", "nom");
            fill(sheet, 3, "1", "Phare");
            fill(sheet, 5, "2", "Ruche", "note");
        }));

        assertThat(table.rows()).extracting(TableRow::number).containsExactly(1L, 2L);
        assertThat(table.rows()).extracting(TableRow::fault).containsExactly(null, Fault.BEYOND_LAST_COLUMN);
    }

    @Test
    void aFileIsReadWhereItIsAndStays(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("lieux.xlsx"), workbook(sheet -> {
            fill(sheet, 0, "id", "nom");
            fill(sheet, 1, "1", "Phare");
        }));

        try (TableReader table = TableReader.open(file, TableLimits.DEFAULT)) {
            assertThat(table.next().cells()).isEqualTo(Map.of("id", "1", "nom", "Phare"));
        }

        assertThat(file).exists();
    }

    @Test
    void aFileBeyondTheLimitIsRefused(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("lieux.xlsx"), workbook(sheet -> fill(sheet, 0, "id", "nom")));
        TableLimits limits = new TableLimits(1_000_000, 1024, 20, Files.size(file) - 1, 1_000_000, 1024);

        assertThat(catchThrowableOfType(UnreadableTable.class, () -> TableReader.open(file, limits)).reason())
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void theFirstVisibleSheetWithHeadingsIsRead() {
        byte[] file = workbook(sheet -> {
            switch (sheet.getName()) {
                case "Titre" -> fill(sheet, 0, "Annuaire 2024");
                case "Ancien" -> {
                    sheet.setVisibilityState(VisibilityState.HIDDEN);
                    fill(sheet, 0, "ancien", "nom");
                }
                case "Lieux" -> fill(sheet, 0, "id", "nom");
                default -> {
                    // stays empty
                }
            }
        }, "Titre", "Vide", "Ancien", "Lieux");

        assertThat(read(file).headings()).containsExactly("id", "nom");
    }

    @Test
    void aWorkbookWithoutHeadingsOrTextIsRefused() {
        assertThat(refusal(workbook(sheet -> fill(sheet, 0, "Annuaire")))).isEqualTo(Reason.NO_HEADINGS);
        assertThat(refusal(workbook(sheet -> {
        }))).isEqualTo(Reason.EMPTY);
    }

    private static Reason refusal(byte[] file) {
        return catchThrowableOfType(UnreadableTable.class, () -> read(file)).reason();
    }
}
