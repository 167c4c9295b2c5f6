package org.encommun.defaults.idempotency;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.interceptor.InterceptorBinding;

/**
 * On a transactional resource method that creates something and returns a {@link jakarta.ws.rs.core.Response}: the request
 * needs
 * an {@code Idempotency-Key}, and a second one with the same key, caller, address and body gets the first one's answer.
 *
 * <p>
 * An answer is kept only if it is committed with its effect, so a refused request may be mended and sent again under its key.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {
}
