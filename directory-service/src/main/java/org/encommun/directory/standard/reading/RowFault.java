package org.encommun.directory.standard.reading;

import java.text.MessageFormat;
import java.util.Locale;

import org.encommun.defaults.text.Bundles;

/** What can be wrong with a row, or with a cell of it; the texts are for those who sent the table. */
public enum RowFault {
    /** The row has no id. */
    ID_MISSING,
    /** The id has more than 300 characters, or characters that no text may have. */
    ID_UNUSABLE,
    /** An earlier row has the same id; that one counts. */
    ID_DUPLICATE,
    /** The network has sent or deleted the record after the table arrived. */
    OUTDATED,
    /** The directory failed at the row alone. */
    UNSTORABLE,
    /** The row has no name of the place. */
    NAME_MISSING,
    /** It cannot be found out in which commune the place is. */
    COMMUNE_UNKNOWN,
    /** The commune was found by name and postal code, since the INSEE code is none. */
    COMMUNE_BY_NAME,
    /** The commune has another INSEE code now. */
    COMMUNE_FORMER,
    /** A spreadsheet took the leading zero away, and it was given back. */
    ZERO_RESTORED,
    /** A postal code has five digits. */
    POSTAL_CODE_INVALID,
    /** A text that is too long was cut. */
    TEXT_CUT,
    /** Only zeros, which is no SIRET. */
    IDENTIFIER_ZEROS,
    /** It has neither the form of a SIRET nor that of an RNA or RIDET. */
    IDENTIFIER_MALFORMED,
    /** It has the form of an identifier, but cannot be checked or has a wrong check digit. */
    IDENTIFIER_UNKNOWN,
    /** It is no term of the standard. */
    TERM_UNKNOWN,
    /** It is no telephone number. */
    PHONE_INVALID,
    /** The standard has one telephone number: the first one counts. */
    PHONE_FURTHER,
    /** A web address without {@code https://}, which was added. */
    WEB_SCHEME_ADDED,
    /** It is no number of degrees or metres. */
    COORDINATE_INVALID,
    /** One of two coordinates is missing. */
    COORDINATE_ALONE,
    /** Both coordinates are 0, which is in the Gulf of Guinea. */
    COORDINATES_ZERO,
    /** Latitude and longitude seem to be swapped. */
    COORDINATES_SWAPPED,
    /** The point is not in the part of France where the commune is. */
    COORDINATES_ELSEWHERE,
    /** The numbers are metres of Lambert-93. */
    COORDINATES_LAMBERT,
    /** It is no date. */
    DATE_INVALID,
    /** It is neither yes nor no. */
    YES_NO_INVALID,
    /** An error value of a spreadsheet. */
    ERROR_VALUE;

    /** What is wrong, in French. */
    public String text(Object... arguments) {
        return new MessageFormat(Bundles.text(RowFault.class, "faults", Locale.FRENCH, name()), Locale.FRENCH)
                .format(arguments);
    }
}
