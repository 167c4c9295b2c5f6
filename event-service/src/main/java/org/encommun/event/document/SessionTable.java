package org.encommun.event.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.encommun.event.programme.Audience;
import org.encommun.event.programme.Programme;

/**
 * The sessions of the latest release as a table for spreadsheets: CSV (RFC 4180) as a French spreadsheet opens it, with semicolons, and
 * with a byte order mark that tells it UTF-8.
 */
final class SessionTable {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setDelimiter(';').setRecordSeparator("\r\n").get();
    /** What a spreadsheet would take for the beginning of a formula. */
    private static final String FORMULA = "=+-@\t\n\r";
    private static final String SEPARATOR = " | ";
    private static final DateTimeFormatter DATE = DateTimeFormatter.ISO_LOCAL_DATE;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final PublishedEvent event;

    SessionTable(PublishedEvent event) {
        this.event = event;
    }

    byte[] csv() {
        StringBuilder table = new StringBuilder(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(table, FORMAT)) {
            printer.printRecord(Arrays.stream(SessionColumn.values()).map(SessionColumn::header));
            for (Programme.Session session : event.programme().sessions()) {
                printer.printRecord(Arrays.stream(SessionColumn.values()).map(column -> harmless(text(column, session))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A cell that no spreadsheet calculates: one that looks like a formula begins with an apostrophe, which says that it is text. */
    private static String harmless(String text) {
        String clean = CleanText.of(Objects.requireNonNullElse(text, ""));
        return !clean.isEmpty() && FORMULA.indexOf(clean.charAt(0)) >= 0 ? "'" + clean : clean;
    }

    private String text(SessionColumn column, Programme.Session session) {
        return switch (column) {
            case NUMBER -> Integer.toString(session.number());
            case TITLE -> session.title();
            case TYPE -> FrenchWords.of(session.type());
            case DESCRIPTION -> session.description();
            case START_DATE -> DATE.format(event.local(session.startsAt()));
            case START_TIME -> TIME.format(event.local(session.startsAt()));
            case END_DATE -> DATE.format(event.local(session.endsAt()));
            case END_TIME -> TIME.format(event.local(session.endsAt()));
            case VENUE -> event.venue(session.venueId()).map(Programme.Venue::name).orElse(null);
            case ROOM -> event.room(session.roomId()).map(Programme.Room::name).orElse(null);
            case SEATS -> session.seats() == null ? null : session.seats().toString();
            case SIGN_UP -> yesOrNo(session.signUp());
            case AUDIENCE -> audience(session.audience());
            case HOSTS -> String.join(SEPARATOR, event.hostsOf(session));
            case SPEAKERS -> listed(event.speakersOf(session).stream().map(PublishedEvent.PublishedSpeaker::shownName)
                    .filter(Objects::nonNull).distinct());
            case LANGUAGES -> String.join(SEPARATOR, session.languages());
            case ACCESSIBILITY -> listed(session.accessibility().stream().map(FrenchWords::of));
            case RECORDING -> session.recordingAgreed() == null ? null : yesOrNo(session.recordingAgreed());
        };
    }

    private static String audience(Audience audience) {
        return listed(Stream.concat(audience.participantKinds().stream().map(FrenchWords::of),
                audience.territories().stream().map(part -> part.kind() + " " + part.code())));
    }

    private static String yesOrNo(boolean yes) {
        return yes ? "oui" : "non";
    }

    private static String listed(Stream<String> texts) {
        return texts.collect(Collectors.joining(SEPARATOR));
    }
}
