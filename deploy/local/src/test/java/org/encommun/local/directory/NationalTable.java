package org.encommun.local.directory;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table in the columns of the national standard, as a consumer reads it.
 *
 * @param headings in their order
 * @param rows the cells by heading, by the id of the row; empty cells are empty texts
 */
record NationalTable(List<String> headings, Map<String, Map<String, String>> rows) {

    private static final String ID = "id";
    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    static NationalTable read(String csv) {
        try (Reader text = new StringReader(csv); CSVParser parser = FORMAT.parse(text)) {
            Map<String, Map<String, String>> rows = new LinkedHashMap<>();
            for (CSVRecord row : parser) {
                rows.put(row.get(ID), row.toMap());
            }
            return new NationalTable(parser.getHeaderNames(), rows);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
