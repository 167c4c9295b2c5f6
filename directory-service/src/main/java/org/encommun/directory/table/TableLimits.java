package org.encommun.directory.table;

/**
 * How much of a table is read, so that its size never decides how much memory it takes.
 *
 * @param bytes the largest file, in bytes as sent
 * @param row the longest row, in bytes of CSV or JSON; a longer one is refused without being held in memory
 * @param columns the largest number of columns; a row with more cells is refused
 * @param workbook the largest XLSX file, in bytes, which is kept in a temporary file while it is read
 * @param unpacked the largest total of what is in an XLSX file, in bytes after decompression
 * @param sharedText what the texts that the cells of an XLSX file share may take in memory, in bytes
 */
public record TableLimits(long bytes, int row, int columns, long workbook, long unpacked, long sharedText) {

    private static final int MIB = 1024 * 1024;

    /** For national directories: twenty thousand places are about 20 MiB of CSV and 5 MiB of XLSX. */
    public static final TableLimits DEFAULT = new TableLimits(2048L * MIB, MIB, 1000, 256L * MIB, 2048L * MIB, 64L * MIB);

    /** A row of XLSX in bytes of XML, where markup takes several times the space of the text. */
    int rowOfXml() {
        return 4 * row;
    }
}
