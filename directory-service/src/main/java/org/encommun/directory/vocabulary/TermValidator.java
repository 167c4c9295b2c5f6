package org.encommun.directory.vocabulary;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** Checks that a text is a {@link Term}. */
public class TermValidator implements ConstraintValidator<Term, String> {

    private Vocabulary vocabulary;

    @Override
    public void initialize(Term constraint) {
        vocabulary = constraint.value();
    }

    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
        if (text == null || vocabulary.contains(text)) {
            return true;
        }
        String message = vocabulary.term(text).or(() -> vocabulary.nearest(text)).map(nearest -> {
            context.unwrap(HibernateConstraintValidatorContext.class).addMessageParameter("nearest", nearest);
            return "{org.encommun.directory.vocabulary.nearest}";
        }).orElse("{org.encommun.directory.vocabulary.term}");
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(message).addConstraintViolation();
        return false;
    }
}
