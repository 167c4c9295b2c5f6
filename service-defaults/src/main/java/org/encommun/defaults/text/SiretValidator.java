package org.encommun.defaults.text;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Checks the digits of a {@link Siret}. */
public class SiretValidator implements ConstraintValidator<Siret, String> {

    private static final int DIGITS = 14;
    private static final int DIGITS_OF_SIREN = 9;
    private static final String LA_POSTE = "356000000";
    private static final int DIVISOR_OF_LA_POSTE = 5;

    @Override
    public boolean isValid(String siret, ConstraintValidatorContext context) {
        return siret == null || isSiret(siret);
    }

    /** Whether a text is the number of an establishment; zeros only, which stand for none in many tables, are not. */
    public static boolean isSiret(String text) {
        return isNumber(text, DIGITS) && hasCheckDigit(text);
    }

    /** Whether a text is the number of an organisation: 9 digits with a correct check digit (Luhn), not all of them zeros. */
    public static boolean isSiren(String text) {
        return isNumber(text, DIGITS_OF_SIREN) && luhn(text) % 10 == 0;
    }

    private static boolean isNumber(String text, int digits) {
        return text.length() == digits && text.chars().allMatch(digit -> digit >= '0' && digit <= '9')
                && text.chars().anyMatch(digit -> digit != '0');
    }

    private static boolean hasCheckDigit(String siret) {
        return luhn(siret) % 10 == 0
                || siret.startsWith(LA_POSTE) && siret.chars().map(digit -> digit - '0').sum() % DIVISOR_OF_LA_POSTE == 0;
    }

    /** The sum of the digits, every second of which, counted from the right, is doubled and reduced to one digit. */
    private static int luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit : 2 * digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum;
    }
}
