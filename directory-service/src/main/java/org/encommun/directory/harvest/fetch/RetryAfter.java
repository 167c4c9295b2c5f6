package org.encommun.directory.harvest.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/** How long a server wants to be left alone: seconds or a date (RFC 9110, section 10.2.3). */
final class RetryAfter {

    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

    private RetryAfter() {}

    /**
     * @param header {@code null} for none
     * @return never negative; empty for a header that is none
     */
    static Optional<Duration> of(String header, Instant now) {
        if (header != null && SECONDS.matcher(header).matches()) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(header)));
        }
        return date(header).map(date -> date.isBefore(now) ? Duration.ZERO : Duration.between(now, date));
    }

    /** A date of HTTP; empty for any other text, and for {@code null}. */
    static Optional<Instant> date(String header) {
        try {
            return Optional.ofNullable(header)
                    .map(text -> DateTimeFormatter.RFC_1123_DATE_TIME.parse(text, Instant::from));
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }
}
