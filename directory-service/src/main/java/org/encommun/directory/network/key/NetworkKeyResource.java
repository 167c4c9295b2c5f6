package org.encommun.directory.network.key;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.idempotency.Idempotent;
import org.encommun.defaults.precondition.AlwaysFresh;
import org.encommun.defaults.precondition.IfMatch;
import org.encommun.defaults.precondition.Responses;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestResponse;

import io.quarkus.security.Authenticated;

/** The keys of a partner network over HTTP. */
@Path("/directory/networks/{networkId}/keys")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Cache(noStore = true)
@Authenticated
@Tag(name = "Keys",
        description = "Keys by which a partner network's machine signs in instead of with a token: for the machine itself, and "
                + "for administrators.")
public class NetworkKeyResource {

    private final NetworkKeyService keys;
    private final Responses responses;

    NetworkKeyResource(NetworkKeyService keys, Responses responses) {
        this.keys = keys;
        this.responses = responses;
    }

    @POST
    @Idempotent(showsSecret = true)
    @Operation(operationId = "createNetworkKey", summary = "Make a key of a network",
            description = "The response holds the key, it is not shown again, not even to a repeated request (410). Sent as `Authorization: Bearer` it does what the "
                    + "token of the network's client does. Two can work at a time: make the second one, bring it to all systems, revoke the first.")
    public RestResponse<NetworkKeyView> create(UUID networkId, @NotNull @Valid NewNetworkKey request) {
        NetworkKeyService.CreatedKey created = keys.create(networkId, request);
        return responses.createdAt("/directory/networks/%s/keys/%s".formatted(networkId, created.key().id()), created.key(),
                key -> NetworkKeyView.of(key, created.text()));
    }

    @GET
    @Operation(operationId = "listNetworkKeys", summary = "List the keys of a network, oldest first",
            description = "With those that have expired, until they are revoked.")
    public List<NetworkKeyView> list(UUID networkId) {
        return keys.list(networkId).stream().map(NetworkKeyView::of).toList();
    }

    @GET
    @Path("/{keyId}")
    @AlwaysFresh
    @Operation(operationId = "getNetworkKey", summary = "Read when a key of a network expires and was used last")
    public RestResponse<NetworkKeyView> get(UUID networkId, UUID keyId) {
        NetworkKey key = keys.get(networkId, keyId);
        return responses.fresh(key.version(), NetworkKeyView.of(key));
    }

    @DELETE
    @Path("/{keyId}")
    @Operation(operationId = "revokeNetworkKey", summary = "Revoke a key of a network",
            description = "It works no more, from the next request on.")
    public void revoke(UUID networkId, UUID keyId, @BeanParam IfMatch ifMatch) {
        keys.revoke(networkId, keyId, ifMatch);
    }
}
