package org.encommun.event.commitment;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A commitment through the editions over HTTP. */
@Path("/events/{eventId}/commitments/{commitmentId}/chain")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Afterwards")
public class CommitmentChainResource {

    private final CommitmentChain chain;

    CommitmentChainResource(CommitmentChain chain) {
        this.chain = chain;
    }

    @GET
    @PermitAll
    @Operation(operationId = "getCommitmentChain", summary = "Follow a commitment through the editions, oldest first",
            description = "With its state in each. Only organisers see drafts.")
    public List<ChainLinkView> get(UUID eventId, UUID commitmentId) {
        return chain.of(eventId, commitmentId).stream().map(ChainLinkView::of).toList();
    }
}
