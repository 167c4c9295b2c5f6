package org.encommun.defaults.paging;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which stretch of a list the client asks for; taken by every resource that lists. */
public class PageRequest {

    @QueryParam("cursor")
    @Parameter(description = "The `next` of the page before; the first page has none.")
    String cursor;

    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(200)
    @Parameter(description = "How many items at most, 1 to 200.")
    int limit;

    @Context
    UriInfo uri;

    /** How many rows to look for: one more than is shown, which tells whether there is a next page. */
    public int rows() {
        return limit + 1;
    }

    /** The cursor of a list with this many sort keys, if the client sent one. */
    public Optional<Cursor> cursor(int size) {
        return Optional.ofNullable(cursor).map(text -> Cursor.parse(text, size));
    }

    /** The id to go on behind, in a list that is sorted by id alone; the smallest id there is on the first page. */
    public UUID afterId() {
        return cursor(1).map(given -> given.id(0)).orElse(new UUID(0, 0));
    }

    /** Answers with a page of a list that is sorted by id alone. */
    public <E, T> Response answer(List<E> found, Function<E, UUID> id, Function<E, T> view) {
        return answer(Page.of(found, limit, item -> Cursor.after(id.apply(item)), view));
    }

    /** Answers with a page and the Link header (RFC 8288) to the next one. */
    public Response answer(Page<?> page) {
        Response.ResponseBuilder response = Response.ok(page);
        if (page.next() != null) {
            response.link(uri.getRequestUriBuilder().replaceQueryParam("cursor", page.next()).build(), "next");
        }
        return response.build();
    }

    /** How many items the page holds at most. */
    public int limit() {
        return limit;
    }
}
