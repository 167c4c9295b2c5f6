package org.encommun.directory.matching;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The held-out sample, see its {@code README.md}: records by scene, and which of them are about one place. */
record LabelledSample(List<Row> rows) {

    /**
     * One record.
     *
     * @param scene the scene it is in; pairs of one scene are labelled
     * @param what why the scene is difficult
     * @param place what the record is about
     * @param label its id within the sample
     * @param record the record
     */
    record Row(String scene, String what, String place, String label, MatchedRecord record) {}

    /** A labelled pair. */
    record Pair(Row one, Row other) {

        boolean isSame() {
            return one.place().equals(other.place());
        }
    }

    /**
     * How often a decision was right.
     *
     * @param found pairs of one place that were found
     * @param wrong other pairs that were found
     * @param missed pairs of one place that were not found
     */
    record Result(int found, int wrong, int missed) {

        double precision() {
            return (double) found / (found + wrong);
        }

        double recall() {
            return (double) found / (found + missed);
        }
    }

    static LabelledSample read() {
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var reader = new InputStreamReader(LabelledSample.class.getResourceAsStream("labelled-records.csv"),
                StandardCharsets.UTF_8)) {
            return new LabelledSample(format.parse(reader).stream().map(LabelledSample::row).toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            for (int j = i + 1; j < rows.size() && rows.get(j).scene().equals(rows.get(i).scene()); j++) {
                pairs.add(new Pair(rows.get(i), rows.get(j)));
            }
        }
        return pairs;
    }

    Result result(Predicate<Pair> decision) {
        int found = 0;
        int wrong = 0;
        int missed = 0;
        for (Pair pair : pairs()) {
            boolean decided = decision.test(pair);
            found += decided && pair.isSame() ? 1 : 0;
            wrong += decided && !pair.isSame() ? 1 : 0;
            missed += !decided && pair.isSame() ? 1 : 0;
        }
        return new Result(found, wrong, missed);
    }

    private static Row row(CSVRecord row) {
        return new Row(row.get("scene"), row.get("what"), row.get("place"), row.get("id"),
                MatchedRecordBuilder.builder()
                        .id(UUID.nameUUIDFromBytes(row.get("id").getBytes(StandardCharsets.UTF_8)))
                        .name(row.get("name")).street(text(row, "street"))
                        .postalCode(text(row, "postal_code")).commune(text(row, "commune"))
                        .communeCode(text(row, "commune_code")).latitude(number(row, "latitude"))
                        .longitude(number(row, "longitude")).siret(text(row, "siret")).phone(text(row, "phone"))
                        .emails(list(row, "emails")).websites(list(row, "websites")).build());
    }

    private static String text(CSVRecord row, String column) {
        return row.get(column).isEmpty() ? null : row.get(column);
    }

    private static Double number(CSVRecord row, String column) {
        return row.get(column).isEmpty() ? null : Double.valueOf(row.get(column));
    }

    private static List<String> list(CSVRecord row, String column) {
        return row.get(column).isEmpty() ? List.of() : List.of(row.get(column).split("\\|"));
    }
}
