package org.encommun.directory.harvest.run;

import java.util.List;
import java.util.UUID;

import org.encommun.directory.harvest.progress.RefusedItem;
import org.encommun.directory.record.Receipt;

/**
 * An item of a feed, read.
 *
 * @param id the network's own id, which can be used; {@code null} for one that has none
 * @param receipt what the network says by it; {@code null} if nothing of it counts
 * @param rejection why nothing counts, in French; {@code null} if something does
 * @param places those of our places of which the feed says that it is
 */
record ReadItem(String id, Receipt receipt, String rejection, List<UUID> places) {

    static ReadItem rejected(String id, String cause) {
        return new ReadItem(id, null, cause, List.of());
    }

    boolean isRejected() {
        return rejection != null;
    }

    RefusedItem refused() {
        return new RefusedItem(id, rejection);
    }
}
