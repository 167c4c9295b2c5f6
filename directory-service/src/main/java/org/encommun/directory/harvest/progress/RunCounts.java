package org.encommun.directory.harvest.progress;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of the items of a feed. */
@Schema(name = "HarvestCounts")
public record RunCounts(
        @Schema(description = "Pages with items.", examples = "3") long pages,
        @Schema(description = "Items that are new records.", examples = "12") long created,
        @Schema(description = "Items that say something else than before.", examples = "40") long changed,
        @Schema(description = "Items that say what they said before, or what is so already.", examples = "357") long unchanged,
        @Schema(description = "Items of which nothing counts.", examples = "3") long refused,
        @Schema(description = "Records that were deleted since the feed says so, or has them no longer.",
                examples = "2") long deleted) {

    /** Nothing yet. */
    static final RunCounts NONE = new RunCounts(0, 0, 0, 0, 0, 0);

    /** With one page more. */
    public RunCounts withPage() {
        return new RunCounts(pages + 1, created, changed, unchanged, refused, deleted);
    }

    /** With more. */
    RunCounts plus(RunCounts more) {
        return new RunCounts(pages + more.pages, created + more.created, changed + more.changed, unchanged + more.unchanged,
                refused + more.refused, deleted + more.deleted);
    }
}
