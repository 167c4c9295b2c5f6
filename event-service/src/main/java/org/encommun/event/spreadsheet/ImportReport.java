package org.encommun.event.spreadsheet;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The result of importing a table. */
public record ImportReport(
        @Schema(description = "Whether this was a dry run, of which nothing was saved.") boolean dryRun,
        @Schema(description = "How many sessions are new.", examples = "12") int added,
        @Schema(description = "How many sessions changed.", examples = "3") int changed,
        @Schema(description = "How many sessions are as before.", examples = "25") int unchanged) {

    static ImportReport of(SessionImport read, boolean dryRun) {
        return new ImportReport(dryRun, read.added().size(), read.changed().size(), read.unchanged());
    }
}
