package org.encommun.directory.harvest.source;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.directory.harvest.fetch.HarvestFailure;
import org.encommun.directory.harvest.progress.HarvestRun;
import org.encommun.directory.harvest.progress.RefusedItem;
import org.encommun.directory.harvest.progress.RunCounts;
import org.encommun.directory.harvest.progress.RunOutcome;

/** A run of a source as its network sees it. */
public record HarvestRunView(
        @Schema(description = "When it began.", examples = "2026-11-28T09:30:00Z") Instant startedAt,
        @Schema(nullable = true, description = "When it ended; absent while it goes on.",
                examples = "2026-11-28T09:30:02Z") Instant endedAt,
        @Schema(description = "What came of it.") RunOutcome outcome,
        @Schema(nullable = true, description = "Why it failed.", examples = "SERVER_FAILED") String failure,
        @Schema(nullable = true, description = "Why it failed, in French.",
                examples = "Le serveur est en panne ou en maintenance.") String cause,
        @Schema(nullable = true, description = "The HTTP status of the answer, where it is the reason.",
                examples = "503") Integer status,
        @Schema(nullable = true, description = "The import that the table has become: what came of its rows is there.",
                examples = "019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b43") UUID importId,
        @Schema(description = "How often another replica went on with it after the last page that was counted.",
                examples = "0") int resumed,
        @Schema(description = "What came of the items of the feed.") RunCounts counts,
        @Schema(description = "The first twenty items of the feed of which nothing counts.") List<RefusedItem> refused) {

    static HarvestRunView of(HarvestRun run) {
        return new HarvestRunView(run.startedAt(), run.endedAt(), run.outcome(), run.failure(),
                run.failure() == null ? null : HarvestFailure.text(run.failure()), run.status(), run.importId(),
                run.resumed(), run.counts(), run.refused());
    }
}
