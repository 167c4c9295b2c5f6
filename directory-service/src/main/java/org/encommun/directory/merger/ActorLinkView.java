package org.encommun.directory.merger;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.directory.actor.ActorLink;
import org.encommun.directory.link.Verdict;

/** What was decided on two actors, as the API shows it. */
@Schema(name = "ActorLink")
public record ActorLinkView(
        @Schema(examples = "019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b45") UUID id,
        @Schema(description = "The other actor.", examples = "019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b43") UUID actorId,
        @Schema(description = "Whether both are the same organisation.") Verdict verdict,
        @Schema(description = "When it was decided.", examples = "2026-11-28T09:30:00Z") Instant decidedAt) {

    static ActorLinkView of(ActorLink link, UUID actorId) {
        return new ActorLinkView(link.id(), link.other(actorId), link.verdict(), link.decidedAt());
    }
}
