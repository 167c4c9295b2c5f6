package org.encommun.defaults.paging;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The paging parameters, accepted by every resource that lists. */
public class PageRequest {

    @QueryParam("cursor")
    @Parameter(description = "The `next` of the previous page; absent for the first page.")
    String cursor;

    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(200)
    @Parameter(description = "How many items at most, 1 to 200.")
    int limit;

    /** How many rows to query: one more than the page holds, which shows whether there is a next page. */
    public int rows() {
        return limit + 1;
    }

    /** The cursor of a list with this many sort keys, if the client sent one. */
    public Optional<Cursor> cursor(int size) {
        return Optional.ofNullable(cursor).map(text -> Cursor.parse(text, size));
    }

    /** The id to continue after, in a list that is sorted by id alone; the smallest possible id on the first page. */
    public UUID afterId() {
        return cursor(1).map(given -> given.id(0)).orElse(new UUID(0, 0));
    }

    /** A page of the queried rows of a list that is sorted by more than the id. */
    public <E, T> Page<T> sorted(List<E> found, Function<E, Cursor> place, Function<E, T> view) {
        return Page.of(found, limit, place, view);
    }

    /** A page of the queried rows of a list that is sorted by id alone. */
    public <E, T> Page<T> of(List<E> found, Function<E, UUID> id, Function<E, T> view) {
        return Page.of(found, limit, item -> Cursor.after(id.apply(item)), view);
    }
}
