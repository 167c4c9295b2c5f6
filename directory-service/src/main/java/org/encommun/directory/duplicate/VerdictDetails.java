package org.encommun.directory.duplicate;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody decides on two records. */
public record VerdictDetails(@NotNull @Schema(description = "Whether they are of the same place.") PairVerdict verdict) {

    /** A decision on two records. */
    public enum PairVerdict {
        /** They are of the same place: what networks say of it is put together. */
        SAME,
        /** They are of different places, and are not asked about again. */
        DIFFERENT,
        /** It cannot be told now. */
        LATER
    }
}
