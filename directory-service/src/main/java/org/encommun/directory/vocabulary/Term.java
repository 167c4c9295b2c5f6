package org.encommun.directory.vocabulary;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;

/** A term of a vocabulary, or of one of several, to the letter. The message of a violation suggests the nearest one. {@code null} is valid. */
@Documented
@Constraint(validatedBy = TermValidator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Term {

    /** The vocabularies. */
    Vocabulary[] value();

    /** The key of the message. */
    String message() default "{org.encommun.directory.vocabulary.term}";

    /** The validation groups. */
    Class<?>[] groups() default {};

    /** What a client of the validation attaches. */
    Class<? extends Payload>[] payload() default {};
}
