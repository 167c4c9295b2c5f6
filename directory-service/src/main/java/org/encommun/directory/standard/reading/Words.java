package org.encommun.directory.standard.reading;

import java.util.Optional;

import org.encommun.directory.standard.PlaceColumn;

/** What the words of a network mean in the terms of the standard. */
@FunctionalInterface
public interface Words {

    /** A network that uses the terms of the standard. */
    Words STANDARD = (column, word) -> Optional.empty();

    /** The term of the standard that a network's word in a column means; empty for a word that it has not said anything of. */
    Optional<String> term(PlaceColumn column, String word);
}
