package org.encommun.directory.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Reads tables in one call. */
final class Tables {

    /** Small enough for a test to reach each of them. */
    static final TableLimits SMALL = new TableLimits(64 * 1024, 1024, 20, 64 * 1024, 8 * 1024 * 1024, 16 * 1024);

    private Tables() {}

    /** What was read. */
    record Read(TableReader.Format format, List<String> headings, List<TableRow> rows) {

        TableRow row(int number) {
            return rows.get(number - 1);
        }

        List<Map<String, String>> cells() {
            return rows.stream().map(TableRow::cells).toList();
        }
    }

    static Read read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    static Read read(byte[] file) {
        return read(new ByteArrayInputStream(file), TableLimits.DEFAULT);
    }

    static Read read(InputStream file, TableLimits limits) {
        try (TableReader reader = TableReader.open(file, limits)) {
            List<TableRow> rows = new ArrayList<>();
            reader.forEachRemaining(rows::add);
            return new Read(reader.format(), reader.headings(), rows);
        }
    }

    /** A workbook with one worksheet. */
    static byte[] workbook(Consumer<Worksheet> content) {
        return workbook(content, "Lieux");
    }

    /** A workbook with worksheets, which get the same content. */
    static byte[] workbook(Consumer<Worksheet> content, String... names) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "EnCommun", "1.0")) {
            for (String name : names) {
                content.accept(workbook.newWorksheet(name));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    /** Fills a row of a worksheet, counted from 0 on. */
    static void fill(Worksheet sheet, int row, Object... values) {
        for (int column = 0; column < values.length; column++) {
            if (values[column] instanceof Number number) {
                sheet.value(row, column, number);
            } else if (values[column] != null) {
                sheet.value(row, column, values[column].toString());
            }
        }
    }
}
