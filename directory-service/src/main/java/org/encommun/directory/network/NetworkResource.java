package org.encommun.directory.network;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.idempotency.Idempotent;
import org.encommun.defaults.json.MergePatch;
import org.encommun.defaults.paging.Page;
import org.encommun.defaults.paging.PageRequest;
import org.encommun.defaults.precondition.Edit;
import org.encommun.defaults.precondition.IfMatch;
import org.encommun.defaults.precondition.Responses;
import org.encommun.defaults.security.Role;
import org.jboss.resteasy.reactive.RestResponse;

/** The partner networks over HTTP. */
@Path("/directory/networks")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMIN)
@Tag(name = "Networks",
        description = "The partner networks and the clients by which their machines sign in, for administrators.")
public class NetworkResource {

    private final NetworkService networks;
    private final Responses responses;

    NetworkResource(NetworkService networks, Responses responses) {
        this.networks = networks;
        this.responses = responses;
    }

    @POST
    @Idempotent
    @Operation(operationId = "registerNetwork", summary = "Register a partner network",
            description = "Its machine signs in with the platform role `network` and is recognised by its client.")
    public RestResponse<NetworkView> register(@NotNull @Valid NetworkDetails details) {
        return responses.created(networks.register(details), NetworkView::of);
    }

    @GET
    @Operation(operationId = "listNetworks", summary = "List the partner networks, oldest first")
    public Page<NetworkView> list(@Valid @BeanParam PageRequest page) {
        return page.of(networks.list(page.afterId(), page.rows()), PartnerNetwork::id, NetworkView::of);
    }

    @GET
    @Path("/{networkId}")
    @Operation(operationId = "getNetwork", summary = "Read a partner network")
    public RestResponse<NetworkView> get(UUID networkId) {
        return responses.ok(networks.get(networkId), NetworkView::of);
    }

    @PATCH
    @Path("/{networkId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(operationId = "changeNetwork", summary = "Change the name or the client of a partner network",
            description = "The previous client loses its rights at once.")
    @APIResponseSchema(value = NetworkView.class, responseCode = "200", responseDescription = "Done.")
    public RestResponse<NetworkView> change(UUID networkId, @NotNull Edit<NetworkDetails> edit) {
        return responses.ok(networks.update(networkId, edit), NetworkView::of);
    }

    @DELETE
    @Path("/{networkId}")
    @Operation(operationId = "deleteNetwork", summary = "Delete a partner network",
            description = "Refused while the directory has an actor that it registered. Its keys work no more.")
    public void delete(UUID networkId, @BeanParam IfMatch ifMatch) {
        networks.delete(networkId, ifMatch);
    }
}
