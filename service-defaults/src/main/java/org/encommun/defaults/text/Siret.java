package org.encommun.defaults.text;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;

/**
 * The number of an establishment in the French register Sirene: 14 digits, the last of which is a check digit (Luhn). For the
 * establishments of La Poste (SIREN 356000000) the sum of the digits may be a multiple of 5 instead. {@code null} is valid.
 */
@Documented
@Constraint(validatedBy = SiretValidator.class)
@Pattern(regexp = "^[0-9]{14}$")
@ReportAsSingleViolation
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Siret {

    /** The key of the message. */
    String message() default "{org.encommun.defaults.text.siret}";

    /** The validation groups. */
    Class<?>[] groups() default {};

    /** What a client of the validation attaches. */
    Class<? extends Payload>[] payload() default {};
}
