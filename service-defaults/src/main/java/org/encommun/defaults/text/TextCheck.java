package org.encommun.defaults.text;

import java.util.Locale;
import java.util.OptionalInt;

import jakarta.validation.ConstraintValidatorContext;

import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/**
 * The checks that the constraints on texts share; each fault has a message that names it.
 *
 * @param max the largest number of characters (Unicode code points)
 * @param lineBreaks whether the text may have more than one line
 */
record TextCheck(int max, boolean lineBreaks) {

    private static final String MESSAGES = "org.encommun.defaults.text.";

    boolean isValid(String text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        OptionalInt forbidden = TextCharacters.firstForbidden(text);
        if (forbidden.isPresent()) {
            context.unwrap(HibernateConstraintValidatorContext.class).addMessageParameter("character",
                    String.format(Locale.ROOT, "U+%04X", forbidden.getAsInt()));
            return refuse("character", context);
        }
        if (!lineBreaks && TextCharacters.hasLineBreak(text)) {
            return refuse("lineBreak", context);
        }
        if (!TextCharacters.isVisible(text)) {
            return refuse("invisible", context);
        }
        return text.codePointCount(0, text.length()) <= max || refuse("tooLong", context);
    }

    static boolean refuse(String message, ConstraintValidatorContext context) {
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate("{" + MESSAGES + message + "}").addConstraintViolation();
        return false;
    }
}
