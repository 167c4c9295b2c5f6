package org.encommun.defaults.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A list that a client left out is an empty one. */
public final class AbsentList {

    private AbsentList() {}

    /**
     * The list, unmodifiable; empty for {@code null}. Elements that are {@code null} stay, for a constraint to name their
     * place.
     */
    public static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(list));
    }
}
