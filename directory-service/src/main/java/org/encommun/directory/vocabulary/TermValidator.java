package org.encommun.directory.vocabulary;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** Checks that a text is a {@link Term}. */
public class TermValidator implements ConstraintValidator<Term, String> {

    private List<Vocabulary> vocabularies;

    @Override
    public void initialize(Term constraint) {
        vocabularies = List.of(constraint.value());
    }

    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
        if (text == null || vocabularies.stream().anyMatch(vocabulary -> vocabulary.contains(text))) {
            return true;
        }
        String message = suggested(text).map(nearest -> {
            context.unwrap(HibernateConstraintValidatorContext.class).addMessageParameter("nearest", nearest);
            return "{org.encommun.directory.vocabulary.nearest}";
        }).orElse("{org.encommun.directory.vocabulary.term}");
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(message).addConstraintViolation();
        return false;
    }

    private Optional<String> suggested(String text) {
        return Stream.<Function<Vocabulary, Optional<String>>>of(vocabulary -> vocabulary.term(text),
                vocabulary -> vocabulary.nearest(text))
                .flatMap(search -> vocabularies.stream().map(search)).flatMap(Optional::stream).findFirst();
    }
}
