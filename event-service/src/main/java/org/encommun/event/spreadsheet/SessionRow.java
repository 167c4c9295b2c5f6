package org.encommun.event.spreadsheet;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.encommun.defaults.text.CleanText;
import org.encommun.event.programme.Audience;
import org.encommun.event.programme.ParticipantKind;
import org.encommun.event.programme.SessionDetails;
import org.encommun.event.programme.SessionDetailsBuilder;
import org.encommun.event.programme.SessionType;
import org.encommun.territory.Territory;

/** One session as a row of a table tells it. */
final class SessionRow {

    private final RowReader cells;
    private final ImportContext context;

    SessionRow(RowReader cells, ImportContext context) {
        this.cells = cells;
        this.context = context;
    }

    /**
     * What the session says of itself from now on; not to be used if something was found wrong.
     *
     * @param before what it said; {@code null} for a new session
     */
    SessionDetails details(SessionDetails before) {
        String titleBefore = before == null ? null : before.title();
        String title = needed(SessionColumn.TITLE, kept(cells.text(SessionColumn.TITLE), titleBefore),
                titleBefore);
        SessionType type = needed(SessionColumn.TYPE,
                cells.one(SessionColumn.TYPE, CellProblem.UNKNOWN_WORD, FrenchWords::type),
                before == null ? null : before.type());
        if (title == null || type == null) {
            return null;
        }
        SessionDetails present = before == null ? SessionDetails.of(title, type) : before;
        OffsetDateTime start = scheduled(SessionColumn.START_DATE, SessionColumn.START_TIME, present.startsAt());
        OffsetDateTime end = scheduled(SessionColumn.END_DATE, SessionColumn.END_TIME, present.endsAt());
        requireOrder(start, end);
        ImportContext.Place place = place(present);
        return SessionDetailsBuilder.builder(present).title(title).type(type)
                .description(cells.orElse(SessionColumn.DESCRIPTION,
                        () -> kept(cells.text(SessionColumn.DESCRIPTION), present.description()), present.description()))
                .venueId(place.venueId()).roomId(place.roomId()).startsAt(start).endsAt(end)
                .signUp(cells.orElse(SessionColumn.SIGN_UP, () -> cells.yesOrNo(SessionColumn.SIGN_UP), present.signUp()))
                .seats(cells.orElse(SessionColumn.SEATS, () -> cells.wholeNumber(SessionColumn.SEATS), present.seats()))
                .audience(cells.orElse(SessionColumn.AUDIENCE, this::audience, present.audience()))
                .languages(cells.orElse(SessionColumn.LANGUAGES, () -> cells.several(SessionColumn.LANGUAGES,
                        CellProblem.NOT_A_LANGUAGE, word -> Optional.of(word)
                                .filter(code -> code.matches(SessionDetails.LANGUAGE))),
                        present.languages()))
                .accessibility(cells.orElse(SessionColumn.ACCESSIBILITY, () -> cells.several(SessionColumn.ACCESSIBILITY,
                        CellProblem.UNKNOWN_WORD, FrenchWords::accessibility), present.accessibility()))
                .recordingAgreed(cells.orElse(SessionColumn.RECORDING, () -> cells.yesOrNo(SessionColumn.RECORDING),
                        present.recordingAgreed()))
                .build();
    }

    /**
     * A text that differs only in what a table does not keep, the blanks around it and the kind of line ends, has not changed.
     */
    private static String kept(String read, String before) {
        return read != null && before != null && read.equals(CleanText.of(before.replace("\r\n", "\n")).strip())
                ? before
                : read;
    }

    /** What a new session must say; one that is there already may leave it out with its column. */
    private <T> T needed(SessionColumn column, T read, T before) {
        if (!cells.has(column)) {
            if (before == null) {
                cells.wrong(column, CellProblem.COLUMN_MISSING);
            }
            return before;
        }
        if (cells.text(column) == null) {
            cells.wrong(column, CellProblem.EMPTY);
        }
        return read;
    }

    private OffsetDateTime scheduled(SessionColumn dateColumn, SessionColumn timeColumn, OffsetDateTime before) {
        if (!cells.has(dateColumn) && !cells.has(timeColumn)) {
            return before;
        }
        LocalDate date = cells.date(dateColumn);
        LocalTime time = cells.time(timeColumn);
        if (date == null || time == null) {
            if ((cells.text(dateColumn) == null) != (cells.text(timeColumn) == null)) {
                cells.wrong(cells.text(dateColumn) == null ? dateColumn : timeColumn, CellProblem.HALF_SCHEDULED);
            }
            return null;
        }
        LocalDateTime told = LocalDateTime.of(date, time);
        if (before != null && before.toLocalDateTime().truncatedTo(ChronoUnit.MINUTES).equals(told)) {
            // what a table does not tell, seconds and which of two hours of the same name, has not changed
            return before;
        }
        ZonedDateTime read = told.atZone(context.zone());
        if (!read.toLocalDateTime().equals(told)) {
            cells.wrong(timeColumn, CellProblem.TIME_LEFT_OUT);
        }
        return read.toOffsetDateTime();
    }

    private void requireOrder(OffsetDateTime start, OffsetDateTime end) {
        boolean startTold = cells.text(SessionColumn.START_DATE) != null || start != null;
        boolean endTold = cells.text(SessionColumn.END_DATE) != null || end != null;
        if (startTold != endTold) {
            cells.wrong(startTold ? SessionColumn.END_DATE : SessionColumn.START_DATE, CellProblem.HALF_SCHEDULED);
        } else if (start != null && end != null && !start.toInstant().isBefore(end.toInstant())) {
            cells.wrong(SessionColumn.END_TIME, CellProblem.ENDS_BEFORE_START);
        }
    }

    /** A room tells its venue; the venue of a row with a room must be that one. */
    private ImportContext.Place place(SessionDetails present) {
        boolean told = cells.has(SessionColumn.VENUE) || cells.has(SessionColumn.ROOM);
        if (!told) {
            return new ImportContext.Place(present.roomId(), present.venueId());
        }
        UUID venue = cells.one(SessionColumn.VENUE, CellProblem.UNKNOWN_VENUE,
                context.venues()::named);
        ImportContext.Place room = cells.one(SessionColumn.ROOM, CellProblem.UNKNOWN_ROOM,
                context.rooms()::named);
        if (room == null) {
            return new ImportContext.Place(null, venue);
        }
        if (venue != null && !venue.equals(room.venueId())) {
            cells.wrong(SessionColumn.ROOM, CellProblem.ROOM_OF_ANOTHER_VENUE);
        }
        return new ImportContext.Place(room.roomId(), null);
    }

    private Audience audience() {
        List<Object> words = cells.several(SessionColumn.AUDIENCE, CellProblem.UNKNOWN_WORD, SessionRow::kindOrTerritory);
        List<Territory.Part> territories = words.stream().filter(Territory.Part.class::isInstance)
                .map(Territory.Part.class::cast)
                .toList();
        if (!territories.stream().allMatch(context.territories())) {
            cells.wrong(SessionColumn.AUDIENCE, CellProblem.UNKNOWN_TERRITORY);
        }
        return new Audience(words.stream().filter(ParticipantKind.class::isInstance).map(ParticipantKind.class::cast).toList(),
                territories);
    }

    private static Optional<Object> kindOrTerritory(String word) {
        Optional<Object> kind = FrenchWords.participantKind(word).map(found -> found);
        return kind.isPresent() ? kind : FrenchWords.territory(word).map(found -> found);
    }
}
