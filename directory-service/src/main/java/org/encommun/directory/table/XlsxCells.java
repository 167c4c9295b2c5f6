package org.encommun.directory.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.dhatim.fastexcel.reader.Cell;
import org.encommun.directory.table.cell.CellNumber;

/** The text of a cell of a workbook, as a person would have typed it. */
final class XlsxCells {

    /** A spreadsheet calculates with 15 significant digits and stores 17, the last of which are noise. */
    private static final MathContext PRECISION = new MathContext(15);
    private static final int MAX_DIGITS = 40;
    private static final BigDecimal DAYS = BigDecimal.valueOf(2_958_466);
    /** Dates of East Asian workbooks, which have no format text (ECMA-376, part 1, 18.8.30). */
    private static final Set<Integer> DATES_WITHOUT_FORMAT = Set.of(27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58);
    /** Quoted, escaped and padding characters, colours and conditions of a number format; and all sections but the first. */
    private static final Pattern NO_PART_OF_DATE = Pattern.compile("\"[^\"]*\"|\\\\.|[_*].|\\[[^\\]]*\\]|;.*", Pattern.DOTALL);
    private static final Pattern ELAPSED = Pattern.compile("\\[[hms]+\\]", Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY_OR_YEAR = Pattern.compile("[dy]", Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH = Pattern.compile("m", Pattern.CASE_INSENSITIVE);
    private static final Pattern HOUR_OR_SECOND = Pattern.compile("[hs]", Pattern.CASE_INSENSITIVE);
    /** How XLSX writes characters that XML cannot hold. */
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private XlsxCells() {}

    /** The text; empty for no cell. Dates are ISO dates, numbers have no exponent, formulas are their last result. */
    static String text(Cell cell) {
        if (cell == null) {
            return "";
        }
        Object value = cell.getValue();
        if (value instanceof BigDecimal number) {
            return number(cell, number);
        }
        if (value == null) {
            return cell.getRawValue() == null ? "" : cell.getRawValue();
        }
        return unescaped(value.toString());
    }

    private static String number(Cell cell, BigDecimal number) {
        if (number.precision() > MAX_DIGITS || Math.abs((long) number.scale()) > MAX_DIGITS) {
            return cell.getRawValue();
        }
        boolean isDay = number.signum() >= 0 && number.compareTo(DAYS) < 0;
        if (isDay && isDate(cell)) {
            LocalDateTime date = seconds(cell.asDate());
            return date.toLocalTime().equals(LocalTime.MIDNIGHT) ? date.toLocalDate().toString() : date.toString();
        }
        if (isDay && number.compareTo(BigDecimal.ONE) < 0 && isTime(cell)) {
            return seconds(cell.asDate()).toLocalTime().toString();
        }
        return CellNumber.plain(number.round(PRECISION).toString());
    }

    private static LocalDateTime seconds(LocalDateTime time) {
        return time.plus(Duration.ofMillis(500)).truncatedTo(ChronoUnit.SECONDS);
    }

    private static boolean isDate(Cell cell) {
        String format = format(cell);
        return DAY_OR_YEAR.matcher(format).find() || MONTH.matcher(format).find() && !HOUR_OR_SECOND.matcher(format).find()
                || cell.getDataFormatId() != null && DATES_WITHOUT_FORMAT.contains(cell.getDataFormatId());
    }

    private static boolean isTime(Cell cell) {
        return HOUR_OR_SECOND.matcher(format(cell)).find();
    }

    private static String format(Cell cell) {
        String format = cell.getDataFormatString();
        if (format == null || format.equals("General") || ELAPSED.matcher(format).find()) {
            return "";
        }
        return NO_PART_OF_DATE.matcher(format).replaceAll("");
    }

    private static String unescaped(String text) {
        return text.contains("_x") ? ESCAPE.matcher(text).replaceAll(XlsxCells::character) : text;
    }

    private static String character(MatchResult escape) {
        return Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16)));
    }
}
