package org.encommun.directory.imports.worker;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.encommun.directory.imports.job.RowOutcome;
import org.encommun.directory.mapping.ColumnPlan;
import org.encommun.directory.opposition.screening.RecordRedaction;
import org.encommun.directory.opposition.screening.Redaction;
import org.encommun.directory.record.FieldFault;
import org.encommun.directory.record.Outcome;
import org.encommun.directory.record.Receipt;
import org.encommun.directory.record.ReceiptBuilder;
import org.encommun.directory.standard.PlaceColumn;
import org.encommun.directory.standard.reading.Cell;
import org.encommun.directory.standard.reading.PlaceReading;
import org.encommun.directory.standard.reading.PlaceReading.Rejection;
import org.encommun.directory.standard.reading.RowFault;
import org.encommun.directory.standard.reading.RowReader;
import org.encommun.directory.table.TableRow;

/**
 * A row of the table, at first only with its id, and later read.
 *
 * @param externalId {@code null} where it has none
 * @param digest tells whether it was sent before; {@code null} for a row that cannot be read
 * @param receipt what the network says by it; {@code null} for a row that has not been read, or of which nothing counts
 */
record ReadRow(TableRow row, Map<PlaceColumn, Cell> cells, String externalId, String digest, Receipt receipt,
        List<FieldFault> faults, Rejection rejection) {

    /** @param redaction what people object to: it is read, to be found in its field, but nothing of it is kept, no digest either */
    static ReadRow of(TableRow sent, ColumnPlan plan, Redaction redaction) {
        TableRow row = redacted(sent, redaction);
        Map<PlaceColumn, Cell> cells = plan.cells(sent.cells());
        String id = RowReader.id(cells).map(redaction::externalId).orElse(null);
        if (!row.isSound()) {
            // whatever else is wrong with it, the place that it names has not vanished
            return new ReadRow(row, Map.of(), id, null, null, List.of(), new Rejection(row.fault().text(), null));
        }
        return new ReadRow(row, cells, id, plan.digest(row.sent(), row == sent ? cells : plan.cells(row.cells())), null,
                List.of(), null);
    }

    private static TableRow redacted(TableRow sent, Redaction redaction) {
        Map<String, String> cells = redaction.cells(sent.cells());
        Map<String, String> emptied = redaction.cells(sent.emptied());
        return cells == sent.cells() && emptied == sent.emptied()
                ? sent
                : new TableRow(sent.number(), cells, emptied, sent.fault());
    }

    /** It is of no use, without being read. */
    boolean isRejected() {
        return rejection != null;
    }

    PlaceReading reading(ColumnPlan plan, RowReader reader) {
        return reader.read(cells, plan.placed(row.emptied()), plan);
    }

    ReadRow read(PlaceReading read, Redaction redaction) {
        if (read.rejection().isPresent()) {
            Rejection rejected = read.rejection().get();
            return new ReadRow(row, cells, externalId, digest, null, RecordRedaction.faults(read.faults(), redaction),
                    new Rejection(redaction.text(rejected.cause()), redaction.text(rejected.suggestion())));
        }
        Receipt said = RecordRedaction.of(ReceiptBuilder.builder().externalId(externalId).details(read.details())
                .sourceDate(read.sourceDate()).raw(new LinkedHashMap<>(row.sent())).faults(read.faults()).digest(digest)
                .build(), redaction);
        return new ReadRow(row, cells, externalId, digest, said, said.faults(), null);
    }

    /** An earlier row has its id. */
    ReadRow duplicate() {
        return new ReadRow(row, cells, externalId, null, null, faults, new Rejection(RowFault.ID_DUPLICATE.text(), null));
    }

    /** The network has sent or deleted its record since the table arrived: that stands. */
    ReadRow outdated() {
        return repeated(List.of(new FieldFault(null, null, null, RowFault.OUTDATED.text(), null, true)));
    }

    /** It cannot be stored, whatever the reason: nothing of it is kept but that it was there. */
    static RowOutcome unstorable(TableRow row) {
        return new RowOutcome(row.number(), null, Outcome.REFUSED, new Rejection(RowFault.UNSTORABLE.text(), null), List.of(),
                Map.of());
    }

    /** It was sent before, when it had these faults. */
    ReadRow repeated(List<FieldFault> known) {
        return new ReadRow(row, cells, externalId, digest, null, known, null);
    }

    /** What came of it; the cells are kept where somebody should mend them. */
    RowOutcome outcome(Outcome outcome) {
        boolean faulty = rejection != null || faults.stream().anyMatch(fault -> !fault.kept());
        return new RowOutcome(row.number(), externalId, outcome, rejection, faults, faulty ? row.sent() : Map.of());
    }
}
