package org.encommun.event.spreadsheet;

import org.encommun.defaults.problem.ProblemType;

/** Why a table is not taken. */
public enum SpreadsheetProblem implements ProblemType {

    /** The table is not in UTF-8: most likely in the encoding of an old spreadsheet program. */
    TABLE_NOT_UTF8(422),
    /** A quotation mark opens in the table that never closes, or the like. */
    TABLE_UNREADABLE(422),
    /** The table has no row below its headers. */
    TABLE_EMPTY(422),
    /** Some cells are wrong; the document lists them by row and column, and nothing was taken. */
    TABLE_REFUSED(422);

    private final int status;

    SpreadsheetProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
