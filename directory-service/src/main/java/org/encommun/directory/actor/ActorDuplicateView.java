package org.encommun.directory.actor;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.directory.link.FieldReason;
import org.encommun.directory.matching.MatchScore;

/** An actor that is likely to be the same organisation as another one, and why. */
@Schema(name = "ActorDuplicate")
public record ActorDuplicateView(
        @Schema(description = "The actor that may be the same.") ActorView actor,
        @Schema(description = "How likely they are to be the same, 0 to 1, by the model: an order rather than a frequency.",
                examples = "0.97") double probability,
        @Schema(description = "Whether it is so likely that it is not registered again by mistake.",
                examples = "true") boolean likely,
        @Schema(description = "What each field says for or against it.") List<FieldReason> reasons) {

    /**
     * From which probability on two actors are taken for one. Actors have no street, so that the model is less sure of them than of places: the same
     * name in the same commune reaches 0.47 to 0.65, names that share a word stay below 0.40.
     */
    private static final double LIKELY = 0.45;

    static ActorDuplicateView of(Actor actor, MatchScore score) {
        return new ActorDuplicateView(ActorView.of(actor), score.probability(), score.probability() >= LIKELY,
                score.reasons().stream().map(FieldReason::of).toList());
    }
}
