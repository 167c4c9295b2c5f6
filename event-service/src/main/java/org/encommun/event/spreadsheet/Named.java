package org.encommun.event.spreadsheet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.encommun.defaults.text.FoldedText;

/**
 * Things by their names: by the name itself, or else by one that differs in accents and case only, where that is the name of
 * one thing alone.
 */
final class Named<T> {

    private final Map<String, T> exact = new HashMap<>();
    private final Map<String, T> folded = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    Named<T> with(String name, T thing) {
        exact.put(CellText.of(name), thing);
        if (folded.putIfAbsent(FoldedText.of(name), thing) != null) {
            ambiguous.add(FoldedText.of(name));
        }
        return this;
    }

    Optional<T> named(String name) {
        if (exact.containsKey(name)) {
            return Optional.of(exact.get(name));
        }
        String like = FoldedText.of(name);
        return ambiguous.contains(like) ? Optional.empty() : Optional.ofNullable(folded.get(like));
    }

    Stream<T> all() {
        return exact.values().stream();
    }
}
