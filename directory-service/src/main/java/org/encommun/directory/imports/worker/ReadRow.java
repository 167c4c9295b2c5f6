package org.encommun.directory.imports.worker;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.encommun.directory.imports.job.RowOutcome;
import org.encommun.directory.mapping.ColumnPlan;
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

    static ReadRow of(TableRow row, ColumnPlan plan) {
        if (!row.isSound()) {
            // whatever else is wrong with it, the place that it names has not vanished
            return new ReadRow(row, Map.of(), RowReader.id(plan.cells(row.cells())).orElse(null), null, null, List.of(),
                    new Rejection(row.fault().text(), null));
        }
        Map<PlaceColumn, Cell> cells = plan.cells(row.cells());
        return new ReadRow(row, cells, RowReader.id(cells).orElse(null), plan.digest(row.sent(), cells), null, List.of(),
                null);
    }

    /** It is of no use, without being read. */
    boolean isRejected() {
        return rejection != null;
    }

    PlaceReading reading(ColumnPlan plan, RowReader reader) {
        return reader.read(cells, plan.placed(row.emptied()), plan);
    }

    ReadRow read(PlaceReading read) {
        Receipt said = read.rejection().isPresent()
                ? null
                : ReceiptBuilder.builder().externalId(read.externalId()).details(read.details()).sourceDate(read.sourceDate())
                        .raw(new LinkedHashMap<>(row.sent()))
                        .faults(read.faults()).digest(digest).build();
        return new ReadRow(row, cells, read.externalId(), digest, said, read.faults(), read.rejection().orElse(null));
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
