package org.encommun.defaults.outbox;

import java.util.Locale;

/** Something that happened to an aggregate: a constant of the enum in which its kind lists all that can happen to it. */
public interface Fact {

    /** The name of the constant, a participle such as {@code PUBLISHED}. */
    String name();

    /** How the fact is called in the type of its event: in lower case with hyphens. */
    default String type() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
