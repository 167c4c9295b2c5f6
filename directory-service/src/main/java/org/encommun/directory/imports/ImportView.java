package org.encommun.directory.imports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.directory.imports.job.ImportCounts;
import org.encommun.directory.imports.job.ImportFailure;
import org.encommun.directory.imports.job.ImportJob;
import org.encommun.directory.imports.job.ImportStatus;
import org.encommun.directory.imports.job.SnapshotDeletion;

/** An import as its network sees it. */
public record ImportView(
        @Schema(examples = "019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b43") UUID id,
        @Schema(description = "How far it has come.") ImportStatus status,
        @Schema(description = "Whether only to report what would come of it.", examples = "false") boolean dryRun,
        @Schema(description = "Whether it holds all places of the network.", examples = "false") boolean snapshot,
        @Schema(nullable = true,
                description = "The version of the mapping by which it is read; absent for the headings of the standard.",
                examples = "3") Integer mapping,
        @Schema(nullable = true, description = "The import whose faulty rows it reads again.",
                examples = "019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b42") UUID retryOf,
        @Schema(description = "When it arrived.", examples = "2026-11-28T09:30:00Z") Instant createdAt,
        @Schema(nullable = true, description = "Since when it is taken in.",
                examples = "2026-11-28T09:30:01Z") Instant startedAt,
        @Schema(nullable = true, description = "When it ended.", examples = "2026-11-28T09:31:00Z") Instant endedAt,
        @Schema(description = "How often another replica went on with it after the last rows that were counted.",
                examples = "0") int resumed,
        @Schema(nullable = true, description = "Why it failed.", examples = "BROKEN") String failure,
        @Schema(nullable = true, description = "Why it failed, in French.",
                examples = "Le classeur XLSX est endommagé.") String cause,
        @Schema(description = "Its headings.", examples = "[\"id\", \"nom\", \"commune\"]") List<String> headings,
        @Schema(description = "What came of its rows so far.") Counts counts,
        @Schema(description = "What becomes of the records that a complete snapshot does not hold.") SnapshotDeletion deletion) {

    /** Numbers of rows and records. */
    @Schema(name = "ImportCounts")
    public record Counts(
            @Schema(description = "Rows so far: the sum of the next five.", examples = "412") long rows,
            @Schema(description = "Rows that are new records.", examples = "12") long created,
            @Schema(description = "Rows that say something else than before.", examples = "40") long changed,
            @Schema(description = "Rows that say what they said before, or whose record was sent or deleted after the table arrived.",
                    examples = "357") long unchanged,
            @Schema(description = "Rows that wait for a decision.", examples = "0") long held,
            @Schema(description = "Rows of which nothing counts.", examples = "3") long refused,
            @Schema(description = "Records that the complete snapshot does not hold.", examples = "2") long missing,
            @Schema(description = "Records that were deleted since it does not hold them.", examples = "2") long deleted) {}

    /** As it is now. */
    public static ImportView of(ImportJob job) {
        ImportCounts counts = job.counts();
        return new ImportView(job.id(), job.status(), job.isDryRun(), job.isSnapshot(), job.mappingNumber().orElse(null),
                job.retryOf().orElse(null), job.createdAt(), job.startedAt().orElse(null), job.endedAt().orElse(null),
                job.resumed(), job.failure().orElse(null),
                job.failure().map(ImportFailure::text).orElse(null), job.headings(),
                new Counts(counts.rows(), counts.created(), counts.changed(), counts.unchanged(), counts.held(),
                        counts.refused(),
                        job.missing(), job.deleted()),
                job.deletion());
    }
}
