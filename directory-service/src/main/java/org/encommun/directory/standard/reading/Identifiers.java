package org.encommun.directory.standard.reading;

import java.util.Locale;
import java.util.regex.Pattern;

import org.encommun.defaults.text.SiretValidator;
import org.encommun.directory.register.RegisterNumbers;
import org.encommun.directory.standard.PlaceColumn;

/** Reads SIRET, RNA and RIDET. One that cannot be verified is kept, since registers are incomplete; zeros are none. */
final class Identifiers {

    private static final Pattern PARTED = Pattern.compile("[\\s\\p{Z}.\\-_']");
    private static final Pattern ZEROS = Pattern.compile("0+");
    private static final Pattern RNA = Pattern.compile(RegisterNumbers.RNA);
    /** A SIREN or SIRET, or a RIDET of New Caledonia (7 digits and 3 of the establishment). */
    private static final Pattern DIGITS = Pattern.compile("[0-9]{9,10}|[0-9]{14}");
    private static final Pattern WITHOUT_ZERO = Pattern.compile("[0-9]{13}");

    private Identifiers() {}

    static String read(Row row) {
        String sent = row.line(PlaceColumn.PIVOT);
        if (sent == null) {
            return null;
        }
        String identifier = PARTED.matcher(sent).replaceAll("").toUpperCase(Locale.ROOT);
        if (ZEROS.matcher(identifier).matches()) {
            row.setAside(PlaceColumn.PIVOT, RowFault.IDENTIFIER_ZEROS, sent, null);
            return null;
        }
        if (WITHOUT_ZERO.matcher(identifier).matches() && SiretValidator.isSiret("0" + identifier)) {
            row.keep(PlaceColumn.PIVOT, RowFault.ZERO_RESTORED, sent, "0" + identifier);
            return "0" + identifier;
        }
        if (SiretValidator.isSiret(identifier) || RNA.matcher(identifier).matches()) {
            return identifier;
        }
        if (DIGITS.matcher(identifier).matches()) {
            row.keep(PlaceColumn.PIVOT, RowFault.IDENTIFIER_UNKNOWN, sent, null);
            return identifier;
        }
        row.setAside(PlaceColumn.PIVOT, RowFault.IDENTIFIER_MALFORMED, sent, null);
        return null;
    }
}
