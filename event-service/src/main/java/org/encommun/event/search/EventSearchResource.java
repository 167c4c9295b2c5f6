package org.encommun.event.search;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.paging.Page;
import org.encommun.defaults.paging.PageRequest;
import org.encommun.event.lifecycle.EventView;

/** The search for events over HTTP. */
@Path("/events")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Events")
public class EventSearchResource {

    private final EventSearch search;

    EventSearchResource(EventSearch search) {
        this.search = search;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listEvents", summary = "Find events, earliest first",
            description = "A commune finds the events of its EPCI, its département and its région, and these find those "
                    + "of their communes.")
    public Page<EventView> list(@Valid @BeanParam EventSearchRequest request, @Valid @BeanParam PageRequest page) {
        return page.sorted(search.find(request, page), EventSearch::cursor, EventView::of);
    }
}
