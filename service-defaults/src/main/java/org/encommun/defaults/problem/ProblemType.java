package org.encommun.defaults.problem;

import java.net.URI;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * A kind of problem that a client can recognise and act upon: the {@code type} of RFC 9457.
 *
 * <p>
 * Each package declares its types as one enum and explains them in the files {@code problems.properties} (French) and
 * {@code problems_en.properties} next to it, with the keys {@code <slug>.title} and {@code <slug>.detail}.
 */
public interface ProblemType {

    /** The name of the constant, as an enum gives it. */
    String name();

    /** The HTTP status of the type: 400 to 599. */
    int status();

    /** After how many seconds the same request may succeed, as Retry-After says it; empty where it will not by waiting. */
    default OptionalInt retryAfterSeconds() {
        return OptionalInt.empty();
    }

    /** The name in lower case with hyphens, the last part of {@link #uri()} and the key of the texts. */
    default String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The value of {@code type} in the document. It never changes once published. */
    default URI uri() {
        return URI.create("urn:encommun:problem:" + slug());
    }
}
