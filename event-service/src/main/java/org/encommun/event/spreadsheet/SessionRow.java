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

import org.encommun.event.programme.Audience;
import org.encommun.event.programme.ParticipantKind;
import org.encommun.event.programme.Programme;
import org.encommun.event.programme.SessionDetails;
import org.encommun.event.programme.SessionDetailsBuilder;
import org.encommun.event.programme.SessionType;
import org.encommun.territory.Territory;

/** Reads one session from a row of a table. */
final class SessionRow {

    private final RowReader cells;
    private final ImportContext context;

    SessionRow(RowReader cells, ImportContext context) {
        this.cells = cells;
        this.context = context;
    }

    /**
     * The new details of the session; not to be used if an error was found.
     *
     * @param before its present details; {@code null} for a new session
     */
    SessionDetails details(SessionDetails before) {
        String titleBefore = before == null ? null : before.title();
        String title = needed(SessionColumn.TITLE, unlessSame(cells.text(SessionColumn.TITLE), titleBefore),
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
        Place place = place(present);
        return SessionDetailsBuilder.builder(present).title(title).type(type)
                .description(cells.orElse(SessionColumn.DESCRIPTION,
                        () -> unlessSame(cells.text(SessionColumn.DESCRIPTION), present.description()), present.description()))
                .venueId(place.venueId()).roomId(place.roomId()).startsAt(start).endsAt(end)
                .signUp(cells.orElse(SessionColumn.SIGN_UP, () -> cells.yesOrNo(SessionColumn.SIGN_UP), present.signUp()))
                .seats(cells.orElse(SessionColumn.SEATS, () -> seats(before, place.room()), present.seats()))
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

    /** A text that differs only in what a table does not keep has not changed. */
    private static String unlessSame(String read, String before) {
        return before != null && CellText.of(before).equals(read == null ? "" : read) ? before : read;
    }

    /** A release shows the room's capacity where a session has no limit of its own: that is not the session's own limit. */
    private Integer seats(SessionDetails before, Programme.Room room) {
        Integer read = cells.wholeNumber(SessionColumn.SEATS);
        boolean isCapacityOfRoom = read != null && room != null && read.equals(room.details().capacity());
        return isCapacityOfRoom && before != null && before.seats() == null ? null : read;
    }

    /** A field that a new session must have; the table of an existing one may lack its column. */
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
        LocalDateTime local = LocalDateTime.of(date, time);
        if (before != null && before.toLocalDateTime().truncatedTo(ChronoUnit.MINUTES).equals(local)) {
            // seconds, and which of two hours of the same name is meant, are not in a table, so they have not changed
            return before;
        }
        ZonedDateTime read = local.atZone(context.zone());
        if (!read.toLocalDateTime().equals(local)) {
            cells.wrong(timeColumn, CellProblem.TIME_LEFT_OUT);
        }
        return read.toOffsetDateTime();
    }

    private void requireOrder(OffsetDateTime start, OffsetDateTime end) {
        boolean hasStart = cells.text(SessionColumn.START_DATE) != null || start != null;
        boolean hasEnd = cells.text(SessionColumn.END_DATE) != null || end != null;
        if (hasStart != hasEnd) {
            cells.wrong(hasStart ? SessionColumn.END_DATE : SessionColumn.START_DATE, CellProblem.HALF_SCHEDULED);
        } else if (start != null && end != null && !start.toInstant().isBefore(end.toInstant())) {
            cells.wrong(SessionColumn.END_TIME, CellProblem.ENDS_BEFORE_START);
        }
    }

    /** Where the session takes place: in a room, which has its venue, or in none of the rooms of a venue. */
    private record Place(Programme.Room room, UUID venueId) {

        UUID roomId() {
            return room == null ? null : room.id();
        }
    }

    private Place place(SessionDetails present) {
        if (!cells.has(SessionColumn.VENUE) && !cells.has(SessionColumn.ROOM)) {
            return new Place(context.room(present.roomId()), present.venueId());
        }
        UUID venueId = cells.one(SessionColumn.VENUE, CellProblem.UNKNOWN_VENUE, context.venues()::named);
        Programme.Room room = cells.one(SessionColumn.ROOM, CellProblem.UNKNOWN_ROOM, context.rooms()::named);
        if (room == null) {
            return new Place(null, venueId);
        }
        if (venueId != null && !venueId.equals(room.details().venueId())) {
            cells.wrong(SessionColumn.ROOM, CellProblem.ROOM_OF_ANOTHER_VENUE);
        }
        return new Place(room, null);
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
