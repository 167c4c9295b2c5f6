package org.encommun.event.spreadsheet;

/** What can be wrong with a cell. */
public enum CellProblem {
    /** No column of this name is known. */
    UNKNOWN_COLUMN,
    /** Two columns have this name. */
    COLUMN_TWICE,
    /** A column that a new session needs is not there. */
    COLUMN_MISSING,
    /** There is text beyond the last column, most likely since a separator stands in a cell without quotation marks. */
    BEYOND_LAST_COLUMN,
    /** The cell may not be empty. */
    EMPTY,
    /** The text is longer, the number larger or the list longer than a session takes. */
    OUT_OF_BOUNDS,
    /** Not a whole number from 1 on. */
    NOT_A_NUMBER,
    /** The event has no session with this number. */
    UNKNOWN_SESSION,
    /** Another row is about the same session. */
    SESSION_TWICE,
    /** Not one of the words that are known in this column. */
    UNKNOWN_WORD,
    /** Neither oui nor non. */
    NOT_YES_OR_NO,
    /** Not a date such as 2026-11-24 or 24/11/2026. */
    NOT_A_DATE,
    /** Not a time such as 15:30 or 15h30. */
    NOT_A_TIME,
    /** A time that the clocks leave out on this day. */
    TIME_LEFT_OUT,
    /** A date, a time, a beginning or an end without the others. */
    HALF_SCHEDULED,
    /** The end is not after the beginning. */
    ENDS_BEFORE_START,
    /** The event has no venue of this name. */
    UNKNOWN_VENUE,
    /** The event has no room of this name. */
    UNKNOWN_ROOM,
    /** The room is not in the venue of the same row. */
    ROOM_OF_ANOTHER_VENUE,
    /** No territory has this kind and code. */
    UNKNOWN_TERRITORY,
    /** Not a language by its BCP 47 code. */
    NOT_A_LANGUAGE
}
