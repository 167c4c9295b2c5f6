package org.encommun.defaults.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Replaces a list that the client omitted by an empty one. */
public final class AbsentList {

    private AbsentList() {}

    /**
     * The list, unmodifiable; empty for {@code null}. {@code null} elements are kept, so that a constraint can report their
     * index.
     */
    public static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(list));
    }
}
