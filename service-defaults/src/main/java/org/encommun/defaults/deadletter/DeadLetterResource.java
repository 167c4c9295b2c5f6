package org.encommun.defaults.deadletter;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.paging.Cursor;
import org.encommun.defaults.paging.Page;
import org.encommun.defaults.paging.PageRequest;
import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;
import org.encommun.defaults.security.Role;

/** The dead letters of a service over HTTP, for operators. */
@Path("/dead-letters")
@RolesAllowed(Role.ADMIN)
@Tag(name = "Operation", description = "For operators.")
public class DeadLetterResource {

    private final DeadLetters deadLetters;

    DeadLetterResource(DeadLetters deadLetters) {
        this.deadLetters = deadLetters;
    }

    /**
     * @param replayed how many no longer wait
     * @param outcomes what became of each
     */
    @Schema(name = "DeadLetterReplays")
    public record ReplaysView(
            @Schema(description = "How many no longer wait.", examples = "3") int replayed,
            @Schema(description = "What became of each.") List<ReplayView> outcomes) {}

    @GET
    @Operation(operationId = "listDeadLetters", summary = "List the dead letters of this service",
            description = "Events that this service could not process, in the order of their places on the dead-letter topic."
                    + " Those that have been processed since, by a replay, are absent.")
    public Page<DeadLetterView> list(@Valid @BeanParam PageRequest page) {
        DeadLetterId from = page.cursor(1).map(DeadLetterResource::after).orElse(DeadLetterId.FIRST);
        return page.sorted(deadLetters.waiting(from, page.rows()), DeadLetterResource::place, DeadLetterView::of);
    }

    private static DeadLetterId after(Cursor cursor) {
        return DeadLetterId.parse(cursor.keys().get(0)).map(DeadLetterId::next)
                .orElseThrow(() -> new Refusal(CommonProblem.INVALID_CURSOR));
    }

    private static Cursor place(ConsumerRecord<?, ?> letter) {
        return Cursor.after(DeadLetterId.of(letter));
    }

    @POST
    @Path("/replay")
    @Operation(operationId = "replayDeadLetters", summary = "Replay all dead letters of this service",
            description = "Processes them again, once the cause of their failure is gone. Those that still cannot be processed stay.")
    public ReplaysView replayAll() throws InterruptedException {
        List<ReplayView> outcomes = deadLetters.replayAll();
        int gone = (int) outcomes.stream().filter(each -> each.outcome() != ReplayOutcome.REFUSED).count();
        return new ReplaysView(gone, outcomes);
    }

    @POST
    @Path("/{letterId}/replay")
    @Operation(operationId = "replayDeadLetter", summary = "Replay one dead letter",
            description = "Processes it again, once the cause of its failure is gone. If it still cannot be processed, it stays.")
    public ReplayView replay(
            @PathParam("letterId") @Parameter(description = "The `id` of the dead letter.", example = "1-42") String letterId)
            throws InterruptedException {
        return deadLetters.replay(DeadLetterId.parse(letterId).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND)));
    }
}
