package org.encommun.local.faults.workload;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/** All commands of a run with their outcomes. */
public final class History {

    private final Queue<Execution> executions = new ConcurrentLinkedQueue<>();

    /**
     * A command that a client has done with.
     *
     * @param mark identifies the command
     * @param id of what was created or changed; {@code null} where the client is not told
     * @param version of what was changed, once it was; -1 where the client is not told
     * @param answer the last answer in short
     */
    public record Execution(String mark, Command command, Instant sent, Instant answered, Outcome outcome, UUID id,
            long version,
            int attempts, String answer) {

        public boolean is(Outcome other) {
            return outcome == other;
        }

        @Override
        public String toString() {
            return "%s %s %s at %s".formatted(mark, command, outcome.name().toLowerCase(Locale.ROOT), answered);
        }
    }

    void add(Execution execution) {
        executions.add(execution);
    }

    /** Those with an outcome. */
    public Stream<Execution> with(Outcome outcome) {
        return executions.stream().filter(execution -> execution.is(outcome));
    }

    /** The commands of one kind, whatever their outcome. */
    public List<Execution> of(Class<? extends Command> kind) {
        return executions.stream().filter(execution -> kind.isInstance(execution.command())).toList();
    }

    /** How many were acknowledged in a period. */
    public long acknowledged(Instant from, Instant to) {
        return with(Outcome.ACKNOWLEDGED).filter(each -> !each.answered().isBefore(from) && each.answered().isBefore(to))
                .count();
    }
}
