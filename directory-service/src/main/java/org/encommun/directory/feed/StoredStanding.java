package org.encommun.directory.feed;

import java.util.regex.Pattern;

/**
 * What stands of a place, parted in the text in which PostgreSQL stores it. The database would unpack all of it anew for each
 * member that it is asked for, which takes longer than to read it. The members of an object are always in the same order there,
 * and quotation marks within texts are escaped, so that no text can be taken for what parts the members.
 *
 * @param details as JSON
 * @param origins as JSON, without members that are null
 */
record StoredStanding(String details, String origins) {

    private static final String BEFORE_DETAILS = "{\"details\": ";
    private static final String BEFORE_ORIGINS = ", \"origins\": ";
    private static final String NULL = ": null";
    /** None of these members comes first in its object. */
    private static final Pattern NULL_MEMBER = Pattern.compile(", \"[A-Za-z]+\": null");
    /** It is no member of anything within the details. */
    private static final String CLOSED = "\"closed\": true";

    /** @param standing text of the type {@code jsonb} */
    static StoredStanding of(String standing) {
        int end = standing.indexOf(BEFORE_ORIGINS);
        if (!standing.startsWith(BEFORE_DETAILS) || end < 0) {
            throw new IllegalStateException("what stands of a place is stored as something else");
        }
        String origins = standing.substring(end + BEFORE_ORIGINS.length(), standing.length() - 1);
        return new StoredStanding(standing.substring(BEFORE_DETAILS.length(), end),
                origins.contains(NULL) ? NULL_MEMBER.matcher(origins).replaceAll("") : origins);
    }

    /** Whether the place has closed for good. */
    boolean isClosed() {
        return details.contains(CLOSED);
    }
}
