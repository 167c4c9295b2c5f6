package org.encommun.defaults.database;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.Stream;

import jakarta.persistence.OptimisticLockException;

/**
 * Distinguishes failures that pass from those of a statement. The SQL exception may be anywhere in the tree of causes: a failed
 * commit has it among its suppressed failures only.
 */
public final class DatabaseFailure {

    private static final List<String> UNAVAILABLE = List.of("08", "53", "57P", "25006", "25P03", "25P04");

    private DatabaseFailure() {}

    /** Whether a failure comes from the database not being there, or having no room for another session. */
    public static boolean isUnavailable(Throwable failure) {
        return anyReason(failure, reason -> reason instanceof SQLException sql && isUnavailable(sql));
    }

    /** Whether a failure comes from another transaction at the same time, such as a deadlock. */
    public static boolean isConflict(Throwable failure) {
        return anyReason(failure, reason -> reason instanceof OptimisticLockException
                || reason instanceof SQLException sql && isConflict(sql.getSQLState()));
    }

    private static boolean anyReason(Throwable failure, Predicate<Throwable> wanted) {
        return anyReason(failure, wanted, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static boolean anyReason(Throwable failure, Predicate<Throwable> wanted, Set<Throwable> seen) {
        if (failure == null || !seen.add(failure)) {
            return false;
        }
        return wanted.test(failure)
                || Stream.concat(Stream.ofNullable(failure.getCause()), Arrays.stream(failure.getSuppressed()))
                        .anyMatch(reason -> anyReason(reason, wanted, seen));
    }

    /**
     * Classes 08 (connection), 53 (resources) and 57P (shutdown and startup) of the PostgreSQL error codes, 25006 (a standby, or a full
     * disk), 25P03 and 25P04 (a session that was idle or a transaction that took too long). The connection pool gives no code; what it
     * says of transactions that are over is no fault of the database.
     */
    private static boolean isUnavailable(SQLException failure) {
        String state = failure.getSQLState();
        return state == null
                ? failure.getCause() instanceof TimeoutException
                : UNAVAILABLE.stream().anyMatch(state::startsWith);
    }

    /** Class 40 (transaction rollback: serialization, deadlock) and 55P03 (lock not available) of the PostgreSQL error codes. */
    private static boolean isConflict(String state) {
        return state != null && (state.startsWith("40") || state.equals("55P03"));
    }
}
