package org.encommun.event.spreadsheet;

/**
 * What is wrong, and where.
 *
 * @param row the row of the spreadsheet, of which the first holds the headers
 * @param column the header of the column
 * @param problem what is wrong
 */
record CellError(int row, String column, CellProblem problem) {}
