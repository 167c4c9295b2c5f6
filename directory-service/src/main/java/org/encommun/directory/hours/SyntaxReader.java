package org.encommun.directory.hours;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.encommun.directory.hours.OpeningHoursFault.Cause;

import ch.poole.openinghoursparser.OpeningHoursParseException;
import ch.poole.openinghoursparser.OpeningHoursParser;
import ch.poole.openinghoursparser.Rule;

/**
 * Reads one text strictly; of a faulty one it finds out where the fault is and what the text may mean.
 * <p>
 * The strict mode of the library refuses {@code 22:00-02:00} although the specification has it in its examples, and accepts
 * {@code 22:00-26:00}: hours over midnight are given to it in the second form.
 */
final class SyntaxReader {

    private static final int SHOWN = 20;
    private static final int MINUTES_OF_HOUR = 60;
    private static final Pattern SPAN = Pattern.compile("(?<![\\d:])(\\d{1,2}):(\\d{2})\\s*-\\s*(\\d{1,2}):(\\d{2})(?![\\d:])");
    /** What is between quotation marks is a comment, in which nothing is changed. */
    private static final Pattern OUTSIDE_OF_COMMENTS = Pattern.compile("\"[^\"]*\"|[^\"]+|\"");

    private static final Pattern PART = Pattern.compile("(?:\\d+|\\p{L}+|.)\\s*");

    private final String text;
    private String faultAt;

    SyntaxReader(String text) {
        this.text = text;
    }

    OpeningHoursReading read() {
        Optional<OpeningHours> strict = parse(text, true);
        if (strict.isPresent()) {
            return OpeningHoursReading.of(strict.get());
        }
        String at = faultAt;
        Optional<String> suggestion = parse(text, false)
                .or(() -> FrenchHours.translated(text).flatMap(hours -> parse(hours, false)))
                .map(OpeningHours::canonical).filter(canonical -> parse(canonical, true).isPresent());
        return OpeningHoursReading.faulty(at.isEmpty() ? Cause.NOT_UNDERSTOOD : Cause.NOT_UNDERSTOOD_AT, at, suggestion);
    }

    private Optional<OpeningHours> parse(String hours, boolean strict) {
        faultAt = "";
        try {
            List<Rule> rules = new OpeningHoursParser(new StringReader(overMidnight(hours))).rules(strict).stream()
                    .filter(rule -> !rule.isEmpty()).toList();
            return rules.isEmpty() ? Optional.empty() : Optional.of(new OpeningHours(rules));
        } catch (OpeningHoursParseException fault) {
            faultAt = from(hours, fault.getColumn());
            return Optional.empty();
        }
    }

    /** @param column where the last part that was understood begins, counted from 1; 0 or less if nothing was */
    private static String from(String hours, int column) {
        Matcher understood = PART.matcher(hours);
        int begin = column < 1 || column > hours.length() || !understood.find(column - 1) ? 0 : understood.end();
        return hours.substring(begin, Math.min(hours.length(), begin + SHOWN)).strip();
    }

    private static String overMidnight(String hours) {
        return OUTSIDE_OF_COMMENTS.matcher(hours).replaceAll(part -> Matcher.quoteReplacement(
                part.group().startsWith("\"") ? part.group() : SPAN.matcher(part.group()).replaceAll(SyntaxReader::span)));
    }

    private static String span(MatchResult span) {
        int from = minutes(span.group(1), span.group(2));
        int until = minutes(span.group(3), span.group(4));
        int extended = until < from ? until + DayTimeline.MINUTES_OF_DAY : until;
        return "%s:%s-%02d:%s".formatted(span.group(1), span.group(2), extended / MINUTES_OF_HOUR, span.group(4));
    }

    private static int minutes(String hours, String minutes) {
        return Integer.parseInt(hours) * MINUTES_OF_HOUR + Integer.parseInt(minutes);
    }
}
