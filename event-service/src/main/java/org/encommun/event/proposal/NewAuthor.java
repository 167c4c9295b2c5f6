package org.encommun.event.proposal;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.defaults.text.MultiLineText;

/**
 * An actor that offers a session, or joins those who do.
 *
 * @param actorId by its id in the directory
 * @param brings its contribution; may be absent
 */
public record NewAuthor(
        @NotNull @Schema(description = "The actor's id in the directory.",
                examples = "019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b42") UUID actorId,
        @MultiLineText(max = 500)
        @Schema(description = "Its contributions.", examples = "Deux facilitateurs et le plateau du jeu") String brings) {

    Author toAuthor() {
        return new Author(actorId, brings == null ? List.of() : List.of(brings));
    }
}
