package org.encommun.directory.desk;

import java.util.UUID;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;

import io.quarkus.security.Authenticated;

/** The desk of a partner network as JSON. */
@Path("/directory/networks/{networkId}/desk")
@Produces(MediaType.APPLICATION_JSON)
@Cache(noStore = true)
@Authenticated
@Tag(name = DeskResource.TAG,
        description = "What a partner network should know of its part in the directory, as JSON and as a page in French: for its "
                + "machine, for administrators, and for people to whom one of them gives an address.")
public class DeskResource {

    static final String TAG = "Desk";

    private final DeskService desks;

    DeskResource(DeskService desks) {
        this.desks = desks;
    }

    @GET
    @Operation(operationId = "readDesk", summary = "Read the desk of a network",
            description = "Its latest imports, rows that were refused and why, values that were set aside, conflicts that wait, values that others have replaced, "
                    + "likely duplicates, and how old its records are.")
    public DeskView read(UUID networkId) {
        return desks.read(networkId);
    }
}
