package org.encommun.directory.harvest.run;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.directory.mapping.ColumnPlan;
import org.encommun.directory.record.ReceiptBuilder;
import org.encommun.directory.standard.PlaceColumn;
import org.encommun.directory.standard.reading.Cell;
import org.encommun.directory.standard.reading.PlaceReading;
import org.encommun.directory.standard.reading.RowFault;
import org.encommun.directory.standard.reading.RowReader;
import org.encommun.directory.table.TableLimits;
import org.encommun.directory.table.TableReader;
import org.encommun.directory.table.TableRow;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Reads items whose data is a flat object with the headings of the national standard, or those of the network, as rows of NDJSON
 * are.
 */
@ApplicationScoped
class StandardItemReader {

    private static final JsonMapper MAPPER = new JsonMapper();
    /**
     * A blank first line, which is no row: a single object would be looked at as a whole document that may be an error message.
     */
    private static final byte[] FIRST_LINE = {'{', '}', '\n'};

    private final RowReader reader;

    StandardItemReader(RowReader reader) {
        this.reader = reader;
    }

    /** Each with what comes of it, in their order. */
    List<ReadItem> read(List<FeedItem> items, ColumnPlan plan) {
        List<ReadItem> read = new ArrayList<>();
        items.forEach(item -> read.add(ReadItem.rejected(item.id(), RowFault.NAME_MISSING.text())));
        if (items.isEmpty()) {
            return read;
        }
        try (TableReader rows = TableReader.open(new ByteArrayInputStream(lines(items)), TableLimits.DEFAULT)) {
            while (rows.hasNext()) {
                TableRow row = rows.next();
                int position = (int) row.number() - 1;
                read.set(position, read(items.get(position), row, plan));
            }
        }
        return read;
    }

    private static byte[] lines(List<FeedItem> items) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        lines.writeBytes(FIRST_LINE);
        try {
            for (FeedItem item : items) {
                // with its id no row is blank: those are not counted
                lines.writeBytes(MAPPER.writeValueAsBytes(item.data().<ObjectNode>deepCopy().put("id", item.id())));
                lines.write('\n');
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return lines.toByteArray();
    }

    private ReadItem read(FeedItem item, TableRow row, ColumnPlan plan) {
        if (!row.isSound()) {
            return ReadItem.rejected(item.id(), row.fault().text());
        }
        Map<PlaceColumn, Cell> cells = plan.cells(row.cells());
        // the feed knows the place by the id of the item, whatever its data has
        cells.put(PlaceColumn.ID, new Cell("id", item.id()));
        PlaceReading reading = reader.read(cells, plan.placed(row.emptied()), plan);
        return reading.rejection().map(rejection -> ReadItem.rejected(item.id(), rejection.cause()))
                .orElseGet(() -> new ReadItem(item.id(),
                        ReceiptBuilder.builder().externalId(item.id()).details(reading.details())
                                .sourceDate(reading.sourceDate()).raw(new LinkedHashMap<>(row.sent())).faults(reading.faults())
                                .digest(plan.digest(row.sent(), cells)).build(),
                        null, List.of()));
    }
}
