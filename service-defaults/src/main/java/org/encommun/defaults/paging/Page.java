package org.encommun.defaults.paging;

import java.util.List;
import java.util.function.Function;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A page of a list.
 *
 * @param items the items, in the order of the list
 * @param next the cursor of the next page; absent on the last
 */
public record Page<T>(
        @Schema(description = "The items, in the order of the list.") List<T> items,
        @Schema(nullable = true,
                description = "The cursor of the next page; absent on the last page. The Link header holds the whole address.",
                examples = "MDE5YWE0YzItN2QwZS03YzNhLTk1YjEtMGU2ZjJhNWQ4YjQy") String next)
        implements
            Paged {

    /**
     * Makes a page of the rows found.
     *
     * @param found one item more than the limit, if there is one
     * @param limit how many items the page holds at most
     * @param cursor the position after an item
     */
    public static <E, T> Page<T> of(List<E> found, int limit, Function<E, Cursor> cursor, Function<E, T> view) {
        List<E> shown = found.size() > limit ? found.subList(0, limit) : found;
        String next = found.size() > limit ? cursor.apply(shown.get(limit - 1)).toString() : null;
        return new Page<>(shown.stream().map(view).toList(), next);
    }
}
