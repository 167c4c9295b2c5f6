package org.encommun.defaults.deadletter;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of one dead letter. */
@Schema(name = "DeadLetterReplay")
public record ReplayView(
        @Schema(description = "The id of the dead letter.", examples = "1-42") String id,
        @Schema(description = "`PROCESSED`: it took effect. `SUPERSEDED`: a later state of its aggregate was processed before, or this"
                + " service no longer reads such events. `REFUSED`: it still cannot be processed, and stays.") ReplayOutcome outcome,
        @Schema(description = "Why it still cannot be processed; absent otherwise.", nullable = true, //
                examples = "the state does not fit at name") String cause) {}
