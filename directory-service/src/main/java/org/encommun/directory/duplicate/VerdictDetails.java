package org.encommun.directory.duplicate;

import java.util.Optional;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.directory.link.Verdict;

/** What somebody decides on two records. */
public record VerdictDetails(@NotNull @Schema(description = "Whether they are of the same place.") PairVerdict verdict) {

    /** A decision on two records. */
    public enum PairVerdict {
        /** They are of the same place: what networks say of it is put together. */
        SAME(DuplicateStatus.SAME, Verdict.SAME),
        /** They are of different places, and are not asked about again. */
        DIFFERENT(DuplicateStatus.DIFFERENT, Verdict.DIFFERENT),
        /** It cannot be told now; what was decided before is taken back. */
        LATER(DuplicateStatus.LATER, null);

        private final DuplicateStatus status;
        private final Verdict link;

        PairVerdict(DuplicateStatus status, Verdict link) {
            this.status = status;
            this.link = link;
        }

        /** What becomes of the pair by it. */
        DuplicateStatus status() {
            return status;
        }

        /** What it says of the two records; empty for nothing. */
        Optional<Verdict> link() {
            return Optional.ofNullable(link);
        }
    }
}
