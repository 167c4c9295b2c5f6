package org.encommun.defaults.idempotency;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.interceptor.InterceptorBinding;

/**
 * On a resource method that creates something: the request needs an {@code Idempotency-Key}, and a second one with the same key,
 * caller, address and body gets the first one's response. The method runs in a transaction, in which the response is stored beside
 * its effect; so a refused request may be corrected and sent again under its key.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {
}
