package org.encommun.directory.harvest.source;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.directory.harvest.progress.HarvestProgress;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** A source as its network sees it. */
public record SourceView(
        @Schema(examples = "019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b46") UUID id,
        @JsonUnwrapped SourceDetails details,
        @Schema(nullable = true, description = "When it is fetched next; absent while it is paused.",
                examples = "2026-11-28T10:30:00Z") Instant nextRunAt,
        @Schema(description = "How many runs have failed one after the other.", examples = "0") int failures,
        @Schema(description = "How many records the feed has not shown when it was read from its beginning again, and which are kept until "
                + "a run is asked for with `deleteMissing=true`.", examples = "0") long missing,
        @Schema(description = "The last ten runs, the latest one first.") List<HarvestRunView> runs) {

    static SourceView of(HarvestSourceService.Followed followed) {
        HarvestProgress progress = followed.progress();
        return new SourceView(followed.source().id(), followed.source().details(),
                followed.source().isActive() ? progress.nextRunAt() : null, progress.failures(), progress.missing(),
                progress.runs().stream().map(HarvestRunView::of).toList());
    }
}
