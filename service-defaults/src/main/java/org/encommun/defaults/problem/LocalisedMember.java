package org.encommun.defaults.problem;

import java.util.Locale;

/** A member of a problem document whose value depends on the language of the document. */
@FunctionalInterface
public interface LocalisedMember {

    /** The value in a language. */
    Object in(Locale language);
}
