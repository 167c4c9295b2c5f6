package org.encommun.directory.harvest.fetch;

import java.time.Duration;
import java.util.Optional;

import org.encommun.directory.table.UnreadableTable;

/** Nothing could be fetched, or what was fetched cannot be taken: it says nothing of places. */
public final class HarvestFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;
    private final int status;
    private final Duration retryAfter;

    /** Without an answer of the server. */
    public HarvestFailed(HarvestFailure reason) {
        this(reason.name(), 0, null, null);
    }

    /** Likewise, for the cause that the log shows. */
    public HarvestFailed(HarvestFailure reason, Throwable cause) {
        this(reason.name(), 0, null, cause);
    }

    /** What was fetched is no table. */
    public HarvestFailed(UnreadableTable.Reason reason) {
        this(reason.name(), 0, null, null);
    }

    /** @param retryAfter how long the server wants to be left alone; {@code null} if it does not say */
    public HarvestFailed(HarvestFailure reason, int status, Duration retryAfter) {
        this(reason.name(), status, retryAfter, null);
    }

    private HarvestFailed(String reason, int status, Duration retryAfter, Throwable cause) {
        super(status == 0 ? reason : reason + " " + status, cause);
        this.reason = reason;
        this.status = status;
        this.retryAfter = retryAfter;
    }

    /** A {@link HarvestFailure} or an {@link UnreadableTable.Reason}. */
    public String reason() {
        return reason;
    }

    /** The HTTP status of the answer; 0 where there was none, or it is not the reason. */
    public int status() {
        return status;
    }

    /** How long the server wants to be left alone. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
