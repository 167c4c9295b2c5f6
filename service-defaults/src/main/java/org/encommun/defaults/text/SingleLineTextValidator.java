package org.encommun.defaults.text;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Checks {@link SingleLineText}. */
public class SingleLineTextValidator implements ConstraintValidator<SingleLineText, String> {

    private TextCheck check;

    @Override
    public void initialize(SingleLineText constraint) {
        check = new TextCheck(constraint.max(), false);
    }

    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
        return check.isValid(text, context);
    }
}
