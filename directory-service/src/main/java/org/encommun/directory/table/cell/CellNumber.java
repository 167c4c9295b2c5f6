package org.encommun.directory.table.cell;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A number in a cell. */
public final class CellNumber {

    /** Larger or finer numbers are none that a directory has, and could take gigabytes when written out. */
    private static final int MAX_DIGITS = 40;
    private static final Pattern SPACES = Pattern.compile("[\\h\\u2009]");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d+([.,]\\d*)?|[.,]\\d+)([eE][+-]?\\d{1,2})?");

    private CellNumber() {}

    /**
     * A number with a decimal comma or point, with or without spaces between thousands. Empty where the text is no such number,
     * also where it has both comma and point, of which either could mean thousands.
     */
    public static Optional<BigDecimal> decimal(String cell) {
        String text = SPACES.matcher(CellText.clean(cell)).replaceAll("").replace('\u2212', '-');
        if (text.length() > MAX_DIGITS || !DECIMAL.matcher(text).matches()) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text.replace(',', '.')));
    }

    /**
     * A number as a program writes it, in digits as a person would: without an exponent and without zeros after the last
     * decimal; {@code 3.5600000063516E13} is the SIRET {@code 35600000063516}. What has too many digits stays as it is.
     *
     * @param number a number of JSON or XML
     */
    public static String plain(String number) {
        if (number.length() > MAX_DIGITS) {
            return number;
        }
        try {
            return plain(new BigDecimal(number), number);
        } catch (NumberFormatException otherText) {
            return number;
        }
    }

    private static String plain(BigDecimal value, String written) {
        return Math.abs((long) value.scale()) > MAX_DIGITS ? written : value.stripTrailingZeros().toPlainString();
    }
}
