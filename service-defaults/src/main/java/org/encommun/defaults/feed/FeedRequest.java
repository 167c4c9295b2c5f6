package org.encommun.defaults.feed;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query parameters of every change feed. */
public class FeedRequest {

    @QueryParam("afterChangeNumber")
    @DefaultValue("0")
    @Min(0)
    @Parameter(description = "The change number of the last item read; the first page has none.")
    long afterChangeNumber;

    @QueryParam("limit")
    @DefaultValue("500")
    @Min(1)
    @Max(1000)
    @Parameter(description = "How many items at most, 1 to 1000.")
    int limit;

    /** The change number of the last item read; 0 for the first page. */
    public long afterChangeNumber() {
        return afterChangeNumber;
    }

    /** How many items at most. */
    public int limit() {
        return limit;
    }
}
