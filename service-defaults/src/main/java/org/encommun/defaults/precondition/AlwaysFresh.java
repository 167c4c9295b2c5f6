package org.encommun.defaults.precondition;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a read operation whose content changes with time or with other aggregates without a new version: its ETag is for
 * If-Match only, and If-None-Match never gets 304.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface AlwaysFresh {
}
