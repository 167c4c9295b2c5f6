package org.encommun.directory.imports.worker;

import java.util.List;
import java.util.Map;

import org.encommun.directory.standard.reading.PlaceReading;
import org.encommun.directory.table.TableRow;

/**
 * The rows that are taken in by one transaction, if none of them stands in the way.
 *
 * @param headings of the table as far as it has been parsed
 * @param readings what has been read already, by the number of the row
 */
record Chunk(List<TableRow> rows, List<String> headings, Map<Long, PlaceReading> readings) {

    /** Copies the headings, of which there will be more. */
    Chunk {
        headings = List.copyOf(headings);
    }

    /** The rows from an index to before another one. */
    Chunk part(int from, int to) {
        return new Chunk(rows.subList(from, to), headings, readings);
    }
}
