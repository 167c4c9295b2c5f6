package org.encommun.event.commitment;

import java.util.List;
import java.util.UUID;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.event.edition.EditionView;
import org.encommun.event.lifecycle.EventRepository;

/** What became of a commitment from one edition to the next, over HTTP. */
@Path("/events/{eventId}/commitments/{commitmentId}/chain")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Afterwards")
public class CommitmentChainResource {

    private final EventRepository events;
    private final CommitmentRepository commitments;
    private final CommitmentChain chain;

    CommitmentChainResource(EventRepository events, CommitmentRepository commitments, CommitmentChain chain) {
        this.events = events;
        this.commitments = commitments;
        this.chain = chain;
    }

    /** A commitment as one edition has it. */
    public record ChainLinkView(@Schema(description = "The edition.") EditionView edition,
            @Schema(description = "The commitment as it stands there.") CommitmentView commitment) {

        static ChainLinkView of(CommitmentChain.Link link) {
            return new ChainLinkView(EditionView.of(link.edition()), CommitmentView.of(link.commitment()));
        }
    }

    @GET
    @Operation(operationId = "getCommitmentChain", summary = "Follow a commitment through the editions, the oldest first",
            description = "With its state in each. Drafts are left out for all but their organisers.")
    public List<ChainLinkView> get(@PathParam("eventId") UUID eventId, @PathParam("commitmentId") UUID commitmentId) {
        return chain.of(commitments.get(events.visible(eventId).id(), commitmentId)).stream().map(ChainLinkView::of).toList();
    }
}
