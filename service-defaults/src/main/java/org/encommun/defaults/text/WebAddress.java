package org.encommun.defaults.text;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;

/**
 * The address of a web page: absolute, with http or https, a host name with a top-level domain, no user name and neither spaces
 * nor invisible characters. Host names with accents are accepted, IP addresses are not. {@code null} is valid.
 */
@Documented
@Constraint(validatedBy = WebAddressValidator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface WebAddress {

    /** The largest number of characters where none is given. */
    int DEFAULT_MAX = 500;

    /** The largest number of characters (Unicode code points), from 1 on. */
    int max() default DEFAULT_MAX;

    /** The key of the message. */
    String message() default "{org.encommun.defaults.text.webAddress}";

    /** The validation groups. */
    Class<?>[] groups() default {};

    /** What a client of the validation attaches. */
    Class<? extends Payload>[] payload() default {};
}
