package org.encommun.directory.table;

import java.util.List;

/** The rows of one format. */
interface RowSource {

    /** The names of the columns; of NDJSON those of the rows that have been read. */
    List<String> headings();

    /**
     * The next row that is not blank, {@code null} after the last.
     *
     * @throws UnreadableTable if the rest of the file cannot be read
     */
    TableRow next();

    /** Gives back what the format needs besides the stream. */
    default void close() {}
}
