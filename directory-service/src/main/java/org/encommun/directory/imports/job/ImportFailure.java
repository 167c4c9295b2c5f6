package org.encommun.directory.imports.job;

import java.util.Arrays;
import java.util.Locale;

import org.encommun.defaults.text.Bundles;
import org.encommun.directory.table.UnreadableTable;

/** Why an import failed, besides what makes a table unreadable. */
public enum ImportFailure {
    /** A complete snapshot of which no row could be taken. */
    NOTHING_TAKEN,
    /** The directory failed several times. */
    INTERNAL;

    /** The text of a reason, of these or of {@link UnreadableTable}, for those who sent the table, in French. */
    public static String text(String reason) {
        return Arrays.stream(UnreadableTable.Reason.values()).filter(unreadable -> unreadable.name().equals(reason)).findFirst()
                .map(unreadable -> unreadable.text(Locale.FRENCH))
                .orElseGet(() -> Bundles.text(ImportFailure.class, "failures", Locale.FRENCH, reason));
    }
}
