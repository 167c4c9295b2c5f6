package org.encommun.directory.standard.reading;

/**
 * What a table has in one column of a row.
 *
 * @param heading the heading of the column, as the table has it
 * @param text not blank
 */
public record Cell(String heading, String text) {}
