package org.encommun.directory.desk;

import java.util.UUID;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.http.PublicAddress;
import org.encommun.defaults.idempotency.Idempotent;
import org.encommun.defaults.precondition.Responses;
import org.encommun.defaults.precondition.Unversioned;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestResponse;

import io.quarkus.security.Authenticated;

/** Addresses of a network's desk over HTTP. */
@Path("/directory/networks/{networkId}/desk-links")
@Produces(MediaType.APPLICATION_JSON)
@Cache(noStore = true)
@Authenticated
@Tag(name = DeskResource.TAG)
public class DeskLinkResource {

    private final DeskService desks;
    private final PublicAddress address;
    private final Responses responses;

    DeskLinkResource(DeskService desks, PublicAddress address, Responses responses) {
        this.desks = desks;
        this.address = address;
        this.responses = responses;
    }

    @POST
    @Idempotent(showsSecret = true)
    @Unversioned
    @Operation(operationId = "openDesk", summary = "Make an address of the desk of a network",
            description = "For people with a browser: whoever has the address reads the desk, for eight hours. It is shown once.")
    public RestResponse<DeskLinkView> open(UUID networkId) {
        DeskLinks.OpenedLink opened = desks.open(networkId);
        String path = "/directory/desks/" + opened.code();
        return responses.createdAt(path, new DeskLinkView(address.absolute(path), opened.expiresAt()));
    }
}
