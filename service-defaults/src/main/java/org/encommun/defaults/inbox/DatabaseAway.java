package org.encommun.defaults.inbox;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Stream;

/** Distinguishes an unavailable database from a statement that fails. */
final class DatabaseAway {

    private DatabaseAway() {}

    /** Whether a failure comes from the database not being there. A failed commit has the reason among its suppressed failures only. */
    static boolean is(Throwable failure) {
        return is(failure, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static boolean is(Throwable failure, Set<Throwable> seen) {
        if (failure == null || !seen.add(failure)) {
            return false;
        }
        return failure instanceof SQLException sql && isConnection(sql.getSQLState())
                || Stream.concat(Stream.ofNullable(failure.getCause()), Arrays.stream(failure.getSuppressed()))
                        .anyMatch(reason -> is(reason, seen));
    }

    /**
     * Classes 08 (connection), 53 (resources) and 57P (shutdown and startup) of the PostgreSQL error codes; the connection pool gives
     * no code.
     */
    private static boolean isConnection(String state) {
        return state == null || state.startsWith("08") || state.startsWith("53") || state.startsWith("57P");
    }
}
