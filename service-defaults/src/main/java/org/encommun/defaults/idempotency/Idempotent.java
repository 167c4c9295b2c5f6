package org.encommun.defaults.idempotency;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;

/**
 * On a resource method that creates something: the request needs an {@code Idempotency-Key}, and a repeated one with the same
 * key, caller, address and body gets the stored response. The method runs in a transaction, which also stores the response; a
 * refused request may therefore be corrected and sent again with its key.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {

    /**
     * Whether the response shows a secret that is shown once. It is not stored then: a repeated request has no effect and is refused with
     * {@link org.encommun.defaults.problem.CommonProblem#IDEMPOTENT_RESPONSE_ERASED}.
     */
    @Nonbinding
    boolean showsSecret() default false;
}
