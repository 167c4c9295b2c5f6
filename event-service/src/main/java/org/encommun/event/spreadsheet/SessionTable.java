package org.encommun.event.spreadsheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.encommun.defaults.text.CleanText;
import org.encommun.defaults.text.FormulaGuard;
import org.encommun.event.programme.Audience;
import org.encommun.event.programme.Programme;
import org.encommun.event.programme.SessionDetails;

/**
 * The sessions of a programme as a table for spreadsheets: CSV (RFC 4180) as a French spreadsheet opens it, with semicolons,
 * and
 * with a byte order mark, by which it knows UTF-8.
 */
public final class SessionTable {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setDelimiter(';').setRecordSeparator("\r\n").get();
    private static final String SEPARATOR = " | ";
    private static final DateTimeFormatter DATE = DateTimeFormatter.ISO_LOCAL_DATE;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Programme programme;
    private final ZoneId zone;
    private final Names names;

    /** @param zone in which the table shows times */
    public SessionTable(Programme programme, ZoneId zone, Names names) {
        this.programme = programme;
        this.zone = zone;
        this.names = names;
    }

    /** The names of what a session refers to by id. */
    public interface Names {

        /** The actors that hold it, by their names. */
        List<String> hosts(Programme.Session session);

        /** Who speaks, as far as that is published. */
        List<String> speakers(Programme.Session session);
    }

    /** The table as a file. */
    public byte[] csv() {
        StringBuilder table = new StringBuilder(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(table, FORMAT)) {
            printer.printRecord(Arrays.stream(SessionColumn.values()).map(SessionColumn::header));
            for (Programme.Session session : programme.sessions()) {
                printer.printRecord(Arrays.stream(SessionColumn.values()).map(column -> cell(text(column, session))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(String text) {
        return FormulaGuard.guard(CleanText.of(Objects.requireNonNullElse(text, "")));
    }

    private String text(SessionColumn column, Programme.Session session) {
        SessionDetails details = session.details();
        return switch (column) {
            case NUMBER -> Integer.toString(session.number());
            case TITLE -> details.title();
            case TYPE -> FrenchWords.of(details.type());
            case DESCRIPTION -> details.description();
            case START_DATE -> formatted(DATE, details.start());
            case START_TIME -> formatted(TIME, details.start());
            case END_DATE -> formatted(DATE, details.end());
            case END_TIME -> formatted(TIME, details.end());
            case VENUE ->
                programme.venues().stream().filter(venue -> venue.id().equals(details.venueId()))
                        .map(venue -> venue.details().name())
                        .findFirst().orElse(null);
            case ROOM ->
                programme.rooms().stream().filter(room -> room.id().equals(details.roomId())).map(room -> room.details().name())
                        .findFirst().orElse(null);
            case SEATS -> details.seats() == null ? null : details.seats().toString();
            case SIGN_UP -> yesOrNo(details.signUp());
            case AUDIENCE -> audience(details.audience());
            case HOSTS -> String.join(SEPARATOR, names.hosts(session));
            case SPEAKERS -> String.join(SEPARATOR, names.speakers(session));
            case LANGUAGES -> String.join(SEPARATOR, details.languages());
            case ACCESSIBILITY -> listed(details.accessibility().stream().map(FrenchWords::of));
            case RECORDING -> details.recordingAgreed() == null ? null : yesOrNo(details.recordingAgreed());
        };
    }

    private static String audience(Audience audience) {
        return listed(Stream.concat(audience.participantKinds().stream().map(FrenchWords::of),
                audience.territories().stream().map(FrenchWords::of)));
    }

    private String formatted(DateTimeFormatter form, Instant instant) {
        return instant == null ? null : form.format(instant.atZone(zone));
    }

    private static String yesOrNo(boolean yes) {
        return yes ? "oui" : "non";
    }

    private static String listed(Stream<String> texts) {
        return texts.collect(Collectors.joining(SEPARATOR));
    }
}
