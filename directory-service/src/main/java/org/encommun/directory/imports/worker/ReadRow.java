package org.encommun.directory.imports.worker;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.encommun.directory.imports.job.RowOutcome;
import org.encommun.directory.intake.RecordDetails;
import org.encommun.directory.mapping.ColumnPlan;
import org.encommun.directory.place.Visibility;
import org.encommun.directory.record.FieldFault;
import org.encommun.directory.record.Outcome;
import org.encommun.directory.record.Receipt;
import org.encommun.directory.record.ReceiptBuilder;
import org.encommun.directory.standard.reading.PlaceReading;
import org.encommun.directory.standard.reading.PlaceReading.Rejection;
import org.encommun.directory.standard.reading.RowFault;
import org.encommun.directory.standard.reading.RowReader;
import org.encommun.directory.table.TableRow;

/**
 * A row of the table as it was read.
 *
 * @param externalId {@code null} where it has none
 * @param receipt what the network says by it; {@code null} for a row of which nothing counts
 */
record ReadRow(TableRow row, String externalId, Receipt receipt, List<FieldFault> faults, Rejection rejection) {

    static ReadRow of(TableRow row, ColumnPlan plan, RowReader reader) {
        if (!row.isSound()) {
            return new ReadRow(row, null, null, List.of(), new Rejection(row.fault().text(Locale.FRENCH), null));
        }
        PlaceReading read = reader.read(plan.cells(row.cells()), plan.placed(row.emptied()), plan);
        Receipt receipt = read.rejection().isPresent()
                ? null
                : ReceiptBuilder.builder().externalId(read.externalId()).details(read.details()).sourceDate(read.sourceDate())
                        .visibility(Visibility.PUBLIC).licence(RecordDetails.LICENCE).raw(new LinkedHashMap<>(row.cells()))
                        .faults(read.faults()).build();
        return new ReadRow(row, read.externalId(), receipt, read.faults(), read.rejection().orElse(null));
    }

    boolean counts() {
        return receipt != null;
    }

    /** An earlier row has its id. */
    ReadRow duplicate() {
        return new ReadRow(row, externalId, null, faults, new Rejection(RowFault.ID_DUPLICATE.text(), null));
    }

    /** What came of it; the cells are kept where somebody should mend them. */
    RowOutcome outcome(Outcome outcome) {
        boolean faulty = rejection != null || faults.stream().anyMatch(fault -> !fault.kept());
        return new RowOutcome(row.number(), externalId, outcome, rejection, faults, faulty ? row.cells() : Map.of());
    }
}
