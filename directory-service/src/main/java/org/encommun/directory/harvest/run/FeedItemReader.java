package org.encommun.directory.harvest.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.text.Bundles;
import org.encommun.directory.mapping.ColumnPlan;
import org.encommun.directory.record.Receipt;
import org.encommun.directory.record.ReceiptBuilder;
import org.encommun.directory.standard.reading.RowFault;

import com.fasterxml.jackson.databind.JsonNode;

/** Reads the items of a feed, which are either as those of a directory like this one or rows of the national standard. */
@ApplicationScoped
class FeedItemReader {

    private static final int MOST_HOPS = 10;
    private static final int LONGEST_HOP = 150;
    private static final int LONGEST_LICENCE = 200;

    private final DirectoryItemReader directory;
    private final StandardItemReader standard;

    FeedItemReader(DirectoryItemReader directory, StandardItemReader standard) {
        this.directory = directory;
        this.standard = standard;
    }

    /**
     * Reads those that are not deleted, and those without id.
     *
     * @param plan how the network's own headings and terms are read
     * @param licence that of the page; {@code null} for none
     */
    List<ReadItem> read(List<FeedItem> items, ColumnPlan plan, String licence) {
        List<ReadItem> read = new ArrayList<>();
        List<FeedItem> rows = new ArrayList<>();
        for (FeedItem item : items) {
            if (item.id() == null) {
                read.add(ReadItem.rejected(null, Bundles.text(FeedItemReader.class, "items", Locale.FRENCH, "nameless")));
            } else if (item.data() == null) {
                read.add(ReadItem.rejected(item.id(), RowFault.NAME_MISSING.text()));
            } else if (DirectoryItemReader.recognises(item.data())) {
                read.add(withHops(directory.read(item), item.data(), licence));
            } else {
                rows.add(item);
            }
        }
        List<ReadItem> fromRows = standard.read(rows, plan);
        for (int i = 0; i < rows.size(); i++) {
            read.add(withHops(fromRows.get(i), rows.get(i).data(), licence));
        }
        return read;
    }

    private static ReadItem withHops(ReadItem item, JsonNode data, String licence) {
        if (item.isRejected()) {
            return item;
        }
        List<String> licences = texts(data.path("licences"), LONGEST_LICENCE);
        Receipt receipt = ReceiptBuilder.from(item.receipt()).with(changed -> changed
                .hops(texts(data.path("hops"), LONGEST_HOP).stream().limit(MOST_HOPS).toList())
                .licence(licences.isEmpty() ? isUsable(licence) ? licence : null : licences.get(0)));
        return new ReadItem(item.id(), receipt, null, item.places());
    }

    private static boolean isUsable(String licence) {
        return licence != null && !licence.isBlank() && licence.length() <= LONGEST_LICENCE;
    }

    private static List<String> texts(JsonNode list, int longest) {
        return StreamSupport.stream(list.spliterator(), false).filter(JsonNode::isTextual).map(JsonNode::asText)
                .filter(text -> !text.isBlank() && text.length() <= longest).toList();
    }
}
