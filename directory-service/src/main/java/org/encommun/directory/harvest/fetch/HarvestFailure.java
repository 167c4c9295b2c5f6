package org.encommun.directory.harvest.fetch;

import java.util.Arrays;
import java.util.Locale;

import org.encommun.defaults.text.Bundles;
import org.encommun.directory.table.UnreadableTable;

/** Why nothing could be fetched or taken, besides what makes a table unreadable. */
public enum HarvestFailure {
    /** An address, or one to which it leads, is not https. */
    NOT_HTTPS,
    /** The host, or one to which it leads, is not among those that an administrator allows. */
    HOST_NOT_ALLOWED,
    /** There is no such host. */
    HOST_UNKNOWN,
    /** The host is in a private network. */
    ADDRESS_FORBIDDEN,
    /** Nothing answers there. */
    UNREACHABLE,
    /** There is no secure connection, for instance since the certificate has ended. */
    CERTIFICATE_REFUSED,
    /** It took longer than the limit. */
    TOO_SLOW,
    /** There was more than the limit, counted after decompression. */
    TOO_LARGE,
    /** It leads on more often than the limit, or nowhere. */
    REDIRECTS,
    /** The body ended before its end, or cannot be decompressed. */
    BROKEN_OFF,
    /** Nothing says where the body ends, so it cannot be told whether it is whole. */
    END_UNKNOWN,
    /** The server wants other credentials (401, 403). */
    CREDENTIALS_REFUSED,
    /** The credentials were encrypted with a key that the installation has no longer. */
    CREDENTIALS_UNREADABLE,
    /** There is nothing at the address (404, 410). */
    GONE,
    /** The server has had too many requests (429). */
    TOO_MANY_REQUESTS,
    /** The server has failed (5xx). */
    SERVER_FAILED,
    /** Any other answer than 200 and 304. */
    UNEXPECTED_ANSWER,
    /** No column of the table is an id. */
    ID_COLUMN_MISSING,
    /** The version of the mapping is gone. */
    UNKNOWN_MAPPING,
    /** It is no page of Realtime Paged Data Exchange. */
    FEED_INVALID,
    /** The next page of the feed is on another server. */
    FEED_ELSEWHERE,
    /** The feed has no last page. */
    FEED_ENDLESS,
    /** The directory has failed. */
    INTERNAL;

    /** The text of a reason, of these or of {@link UnreadableTable.Reason}, for those who have declared the source, in French. */
    public static String text(String reason) {
        return Arrays.stream(UnreadableTable.Reason.values()).filter(unreadable -> unreadable.name().equals(reason)).findFirst()
                .map(unreadable -> unreadable.text(Locale.FRENCH))
                .orElseGet(() -> Bundles.text(HarvestFailure.class, "failures", Locale.FRENCH, reason));
    }
}
