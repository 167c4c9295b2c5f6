package org.encommun.directory.table.cell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
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
    private static final List<DateTimeFormatter> FORMS = List.of(form("uuuu-MM-dd"), form("d/M/uuuu"), form("d-M-uuuu"),
            form("d.M.uuuu"), form("uuuu-MM-dd['T'][' ']HH:mm[:ss][.SSSSSSSSS][.SSSSSS][.SSS][XXX][XX][X]['['VV']']"),
            form("d/M/uuuu H:mm[:ss]"));

    private CellDate() {}

    private static DateTimeFormatter form(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }

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
        return FORMS.stream().flatMap(form -> parsed(text, form).stream()).findFirst();
    }

    private static Optional<LocalDate> serial(int days) {
        return days < FIRST_SERIAL || days > LAST_SERIAL ? Optional.empty() : Optional.of(SERIAL_ZERO.plusDays(days));
    }

    private static Optional<LocalDate> parsed(String text, DateTimeFormatter form) {
        try {
            return Optional.of(form.parse(text, LocalDate::from))
                    .filter(date -> date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR);
        } catch (DateTimeException otherForm) {
            return Optional.empty();
        }
    }
}
