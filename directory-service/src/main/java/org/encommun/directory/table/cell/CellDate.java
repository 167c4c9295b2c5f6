package org.encommun.directory.table.cell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Pattern;

/** A date in a cell. */
public final class CellDate {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;
    /** Day 0 of spreadsheets for all days after February 1900. */
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    /** Serial numbers of the years 2000 to 2099: smaller numbers could be years, larger ones post codes with a digit more. */
    private static final int FIRST_SERIAL = 36526;
    private static final int LAST_SERIAL = 73050;
    private static final Pattern SERIAL = Pattern.compile("\\d{5}([.,]\\d{1,12})?");
    private static final int SERIAL_DIGITS = 5;
    private static final int LONGEST = 60;
    private static final String ISO = "uuuu-MM-dd[['T'][' ']HH:mm[:ss][.SSSSSSSSS][.SSSSSS][.SSS][XXX][XX][X]['['VV']']]";
    /** One of them, since each begins with a digit, and ends before one. */
    private static final DateTimeFormatter FORM = DateTimeFormatter
            .ofPattern("[" + ISO + "][d/M/uuuu[ H:mm[:ss]]][d-M-uuuu][d.M.uuuu]").withResolverStyle(ResolverStyle.STRICT);

    private CellDate() {}

    /**
     * The day of a date as {@code 2024-04-02}, {@code 02/04/2024}, a date with a time, or the serial number that a spreadsheet
     * has for a day of this century. A time with a zone or an offset is on the day that it is there: the clock of whoever wrote
     * it. Empty where the text is no date from 1900 to 2999.
     */
    public static Optional<LocalDate> of(String cell) {
        String text = CellText.comparable(cell);
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        if (SERIAL.matcher(text).matches()) {
            return serial(Integer.parseInt(text.substring(0, SERIAL_DIGITS)));
        }
        return date(text);
    }

    private static Optional<LocalDate> serial(int days) {
        return days < FIRST_SERIAL || days > LAST_SERIAL ? Optional.empty() : Optional.of(SERIAL_ZERO.plusDays(days));
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(FORM.parse(text, LocalDate::from))
                    .filter(date -> date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR);
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }
}
