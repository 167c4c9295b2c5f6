package org.encommun.defaults.text;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Checks {@link MultiLineText}. */
public class MultiLineTextValidator implements ConstraintValidator<MultiLineText, String> {

    private TextCheck check;

    @Override
    public void initialize(MultiLineText constraint) {
        check = new TextCheck(constraint.max(), true);
    }

    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
        return check.isValid(text, context);
    }
}
