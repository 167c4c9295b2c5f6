package org.encommun.directory.actor;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.directory.link.FieldReason;
import org.encommun.directory.matching.Likelihood;
import org.encommun.directory.matching.MatchScore;

/** An actor that is likely to be the same organisation as another one, and why. */
@Schema(name = "ActorDuplicate")
public record ActorDuplicateView(
        @Schema(description = "The actor that may be the same.") ActorView actor,
        @Schema(description = "How likely they are to be the same, 0 to 1, by the model: an order rather than a frequency.",
                examples = "0.97") double probability,
        @Schema(description = "Whether it is near certain.", examples = "true") boolean likely,
        @Schema(description = "What each field says for or against it.") List<FieldReason> reasons) {

    static ActorDuplicateView of(Actor actor, MatchScore score) {
        return new ActorDuplicateView(ActorView.of(actor), score.probability(), score.likelihood() == Likelihood.LIKELY,
                score.reasons().stream().map(FieldReason::of).toList());
    }
}
