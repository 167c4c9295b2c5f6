package org.encommun.directory.harvest.progress;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One run of a source.
 *
 * @param endedAt {@code null} until it has ended
 * @param failure a {@link org.encommun.directory.harvest.fetch.HarvestFailure} or what makes a table unreadable; {@code null} for
 *        none
 * @param status the HTTP status that made it fail; {@code null} for none
 * @param importId the import that the table has become; {@code null} for none
 * @param resumed how often a replica went on with it where another one had stopped
 * @param counts what came of the items of the feed
 * @param refused the first of those items of which nothing counts
 */
public record HarvestRun(Instant startedAt, Instant endedAt, RunOutcome outcome, String failure, Integer status, UUID importId,
        int resumed, RunCounts counts, List<RefusedItem> refused) {

    private static final int SHOWN = 20;

    /** Unmodifiable. */
    public HarvestRun {
        refused = List.copyOf(refused);
    }

    static HarvestRun begun(Instant now) {
        return new HarvestRun(now, null, RunOutcome.RUNNING, null, null, null, 0, RunCounts.NONE, List.of());
    }

    HarvestRun goneOn() {
        return new HarvestRun(startedAt, null, outcome, null, null, null, resumed + 1, counts, refused);
    }

    HarvestRun plus(RunCounts more, List<RefusedItem> moreRefused) {
        return new HarvestRun(startedAt, null, RunOutcome.RUNNING, null, null, null, resumed, counts.plus(more),
                Stream.concat(refused.stream(), moreRefused.stream()).limit(SHOWN).toList());
    }

    HarvestRun ended(RunOutcome as, UUID becameImport, Instant now) {
        return new HarvestRun(startedAt, now, as, null, null, becameImport, resumed, counts, refused);
    }

    HarvestRun failed(String reason, int httpStatus, Instant now) {
        return new HarvestRun(startedAt, now, RunOutcome.FAILED, reason, httpStatus == 0 ? null : httpStatus, null, resumed,
                counts, refused);
    }
}
