package org.encommun.defaults.outbox;

import java.util.Locale;

/** Something that happened to an aggregate: a constant of the enum that lists all facts of its kind. */
public interface Fact {

    /** The name of the constant, a participle such as {@code PUBLISHED}. */
    String name();

    /** The name of the fact in the event type: in lower case with hyphens. */
    default String type() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
