package org.encommun.defaults.text;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;

/**
 * One line of text for people to read, such as a name or a title: at least one visible character, no line break or tabulator,
 * and none of the characters that no text may hold (control characters, overrides of the writing direction, private or
 * unassigned code points). Lengths count characters, so an emoji is one. {@code null} is valid: {@code @NotNull} says whether
 * the text must be there.
 */
@Documented
@Constraint(validatedBy = SingleLineTextValidator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface SingleLineText {

    /** The largest number of characters (Unicode code points), from 1 on. */
    int max();

    /** The key of the message; the checks use a separate message for each fault. */
    String message() default "{org.encommun.defaults.text.invisible}";

    /** The validation groups. */
    Class<?>[] groups() default {};

    /** What a client of the validation attaches. */
    Class<? extends Payload>[] payload() default {};
}
