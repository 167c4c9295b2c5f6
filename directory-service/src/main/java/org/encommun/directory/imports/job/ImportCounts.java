package org.encommun.directory.imports.job;

import java.util.Collection;

import jakarta.persistence.Embeddable;

import org.encommun.directory.record.Outcome;

/** How many rows came to what. Their sum is the number of rows. */
@Embeddable
public record ImportCounts(long created, long changed, long unchanged, long held, long refused) {

    /** Those of no rows. */
    public static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0);

    /** Those of some rows. */
    public static ImportCounts of(Collection<RowOutcome> rows) {
        return new ImportCounts(count(rows, Outcome.CREATED), count(rows, Outcome.CHANGED), count(rows, Outcome.UNCHANGED),
                count(rows, Outcome.HELD), count(rows, Outcome.REFUSED));
    }

    private static long count(Collection<RowOutcome> rows, Outcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome).count();
    }

    /** How many rows. */
    public long rows() {
        return created + changed + unchanged + held + refused;
    }

    /** With more rows. */
    public ImportCounts plus(ImportCounts more) {
        return new ImportCounts(created + more.created, changed + more.changed, unchanged + more.unchanged, held + more.held,
                refused + more.refused);
    }
}
