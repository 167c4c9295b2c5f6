package org.encommun.event.spreadsheet;

/**
 * The working draft as a file.
 *
 * @param version of the draft that the table shows
 * @param eventSlug the short name of the event in addresses
 */
record DraftTable(byte[] csv, long version, String eventSlug) {}
