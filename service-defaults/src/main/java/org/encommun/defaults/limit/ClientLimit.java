package org.encommun.defaults.limit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.ws.rs.NameBinding;

/**
 * On a resource method that anybody may call: at most {@code encommun.client-limit.per-minute} requests a minute by one client to one
 * address, whoever else calls it. More get 429 with Retry-After.
 */
@NameBinding
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ClientLimit {
}
