package org.encommun.directory.stewardship;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.paging.Page;
import org.encommun.defaults.paging.PageRequest;
import org.encommun.defaults.security.Role;

/** What networks disagree on, over HTTP. */
@Path("/directory/conflicts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Conflicts",
        description = "What networks disagree on: both values are kept, one stands by the rule, and it can be decided.")
public class ConflictResource {

    private final ConflictService conflicts;

    ConflictResource(ConflictService conflicts) {
        this.conflicts = conflicts;
    }

    @GET
    @RolesAllowed({Role.ADMIN, Role.NETWORK})
    @Operation(operationId = "listConflicts", summary = "List the places of which networks say different things",
            description = "For partner networks and administrators. Each with everything that is said of the fields in question, and why the value stands that "
                    + "does.")
    public Page<ConflictView> list(@Valid @BeanParam PageRequest page) {
        return page.of(conflicts.list(page.afterId(), page.rows()), ConflictView::placeId, conflict -> conflict);
    }
}
