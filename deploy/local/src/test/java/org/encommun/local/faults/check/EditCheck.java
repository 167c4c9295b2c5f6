package org.encommun.local.faults.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.encommun.local.LocalStack;
import org.encommun.local.faults.check.Finding.Kind;
import org.encommun.local.faults.workload.Command;
import org.encommun.local.faults.workload.Fixture;
import org.encommun.local.faults.workload.History;
import org.encommun.local.faults.workload.History.Execution;
import org.encommun.local.faults.workload.Outcome;

/**
 * Each acknowledged edit is one version of what it changed: no version is acknowledged twice, there are as many as edits, and the newest
 * one is what the owner has.
 */
public final class EditCheck {

    private final Fixture fixture;
    private final History history;
    private final Database directory;
    private final Database events;
    private final List<Finding> findings = new ArrayList<>();

    public EditCheck(LocalStack stack, Fixture fixture, History history) {
        this.fixture = fixture;
        this.history = history;
        this.directory = Database.of(stack, "directory-service");
        this.events = Database.of(stack, "event-service");
    }

    /** What an owner has. */
    private record Latest(long version, String text) {}

    public List<Finding> findings() {
        compare("actor", Command.EditActor.class, latest(directory, "select id, version, name from actor"));
        compare("event", Command.EditEvent.class, latest(events, "select id, version, title from event"));
        return findings;
    }

    private static Map<UUID, Latest> latest(Database owner, String sql) {
        Map<UUID, Latest> latest = new HashMap<>();
        owner.list(sql, row -> latest.put(row.getObject(1, UUID.class), new Latest(row.getLong(2), row.getString(3))));
        return latest;
    }

    private void compare(String kind, Class<? extends Command> edits, Map<UUID, Latest> latest) {
        history.of(edits).stream().collect(Collectors.groupingBy(Execution::id))
                .forEach((id, executions) -> compare(kind + " " + id, executions, fixture.versions().get(id), latest.get(id)));
    }

    private void compare(String what, List<Execution> edits, long first, Latest latest) {
        List<Execution> acknowledged = edits.stream().filter(edit -> edit.is(Outcome.ACKNOWLEDGED))
                .sorted(Comparator.comparingLong(Execution::version)).toList();
        long undecided = edits.stream().filter(edit -> edit.is(Outcome.UNDECIDED)).count();
        for (int i = 1; i < acknowledged.size(); i++) {
            if (acknowledged.get(i).version() == acknowledged.get(i - 1).version()) {
                find(Kind.LOST, acknowledged.get(i), "%s: two edits were acknowledged as version %d: %s; %s".formatted(what,
                        acknowledged.get(i).version(), acknowledged.get(i - 1), acknowledged.get(i)));
            }
        }
        if (acknowledged.isEmpty()) {
            return;
        }
        Execution last = acknowledged.get(acknowledged.size() - 1);
        long versions = latest.version() - first;
        if (latest.version() < last.version() || versions < acknowledged.size()) {
            find(Kind.LOST, last,
                    "%s is at version %d after %d acknowledged edits from version %d; the last: %s".formatted(what,
                            latest.version(), acknowledged.size(), first, last));
        }
        if (versions > acknowledged.size() + undecided) {
            find(Kind.DOUBLED, last, "%s is at version %d after only %d acknowledged and %d undecided edits from version %d"
                    .formatted(what, latest.version(), acknowledged.size(), undecided, first));
        }
        if (latest.version() == last.version() && !latest.text().equals(text(last.command()).orElseThrow())) {
            find(Kind.LOST, last, "%s has the text «%s», not that of %s".formatted(what, latest.text(), last));
        }
    }

    /** What an edit writes. */
    static Optional<String> text(Command command) {
        if (command instanceof Command.EditActor edit) {
            return Optional.of(edit.name());
        }
        return command instanceof Command.EditEvent edit ? Optional.of(edit.title()) : Optional.empty();
    }

    private void find(Kind kind, Execution execution, String text) {
        findings.add(new Finding(kind, execution.answered(), text));
    }
}
