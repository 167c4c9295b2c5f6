package org.encommun.event.programme.release;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.event.programme.Programme;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** A release as the API shows it. */
public record ReleaseView(@JsonUnwrapped ReleaseSummary summary,
        @Schema(nullable = true, description = "Why it was released despite blocking warnings; shown to its organisers only.",
                examples = "Les deux ateliers de la salle A partagent le même matériel, c’est voulu.") String reason,
        @Schema(description = "The changes from the previous release.") List<SessionChange> changes,
        @Schema(description = "The released programme.") Programme programme) {

    /** @param withReason whether the reader may see why it was released despite blocking warnings */
    static ReleaseView of(Release release, boolean withReason) {
        return new ReleaseView(release.summary(), withReason ? release.reason() : null, release.changes(),
                release.programme());
    }
}
