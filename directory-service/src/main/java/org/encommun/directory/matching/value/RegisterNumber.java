package org.encommun.directory.matching.value;

import org.encommun.defaults.text.SiretValidator;

/**
 * A number of the register Sirene. Of a SIRET with a wrong check digit only the SIREN is taken, if that one is right: such
 * numbers are usual in files, and often wrong in the number of the establishment only.
 *
 * @param siren the number of the organisation; {@code null} if it is unknown or wrong
 * @param siret the number of the establishment; {@code null} likewise
 */
public record RegisterNumber(String siren, String siret) {

    /** Nothing is known. */
    public static final RegisterNumber UNKNOWN = new RegisterNumber(null, null);

    private static final int SIREN_DIGITS = 9;
    private static final int SIRET_DIGITS = 14;

    /** Reads a SIRET, or what was sent as one. */
    public static RegisterNumber of(String sent) {
        String digits = sent == null ? "" : sent.replaceAll("\\s", "");
        if (digits.length() != SIRET_DIGITS || !digits.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
            return UNKNOWN;
        }
        String siren = digits.substring(0, SIREN_DIGITS);
        return SiretValidator.isSiren(siren)
                ? new RegisterNumber(siren, SiretValidator.isSiret(digits) ? digits : null)
                : UNKNOWN;
    }
}
