package org.encommun.event.commitment;

import java.util.UUID;
import java.util.function.UnaryOperator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.event.statement.Statement;

/**
 * Whether an actor of a commitment stands by it.
 *
 * @param actorId one of those who commit or of their partners
 */
public record PartyStatement(
        @Schema(description = "One of those who commit or of their partners.",
                examples = "019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b42") UUID actorId,
        @Schema(description = "Whether it stands by it.") Statement statement) {

    PartyStatement with(UnaryOperator<Statement> change) {
        return new PartyStatement(actorId, change.apply(statement));
    }
}
