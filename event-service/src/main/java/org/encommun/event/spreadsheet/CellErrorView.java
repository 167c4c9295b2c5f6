package org.encommun.event.spreadsheet;

import java.util.Locale;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.defaults.text.Bundles;

/** An error of a cell as the API shows it. */
public record CellErrorView(
        @Schema(description = "The row as a spreadsheet counts, 1 for the headers.", examples = "7") int row,
        @Schema(description = "The header of the column.", examples = "salle") String column,
        @Schema(description = "What is wrong.") CellProblem problem,
        @Schema(description = "The same in a sentence.", examples = "L’événement n’a pas de salle de ce nom.") String text) {

    static CellErrorView of(CellError error, Locale language) {
        return new CellErrorView(error.row(), error.column(), error.problem(),
                Bundles.text(CellErrorView.class, "cells", language, error.problem().name()));
    }
}
