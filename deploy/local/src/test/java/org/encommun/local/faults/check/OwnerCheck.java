package org.encommun.local.faults.check;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import org.encommun.local.LocalStack;
import org.encommun.local.faults.check.Finding.Kind;
import org.encommun.local.faults.workload.Command;
import org.encommun.local.faults.workload.History;
import org.encommun.local.faults.workload.History.Execution;
import org.encommun.local.faults.workload.Outcome;

/** Each acknowledged command has exactly one effect in its owner, a refused one none, and one without an outcome at most one. */
public final class OwnerCheck {

    private final History history;
    private final Database directory;
    private final Database registration;
    private final Database feedback;
    private final List<Finding> findings = new ArrayList<>();

    public OwnerCheck(LocalStack stack, History history) {
        this.history = history;
        this.directory = Database.of(stack, "directory-service");
        this.registration = Database.of(stack, "registration-service");
        this.feedback = Database.of(stack, "feedback-service");
    }

    public List<Finding> findings() {
        count(Command.RegisterActor.class, command -> ((Command.RegisterActor) command).name(),
                directory.numbers("select name, count(*) from actor group by name"), "actor");
        count(Command.AddCard.class, command -> ((Command.AddCard) command).text(),
                feedback.numbers("select text, count(*) from card group by text"), "card");
        registrations();
        cancellations();
        return findings;
    }

    private void count(Class<? extends Command> kind, Function<Command, String> mark, Map<String, Long> found, String what) {
        for (Execution execution : history.of(kind)) {
            long effects = found.getOrDefault(mark.apply(execution.command()), 0L);
            expect(execution, effects, what);
        }
    }

    private void expect(Execution execution, long effects, String what) {
        if (execution.is(Outcome.ACKNOWLEDGED) && effects == 0) {
            find(Kind.LOST, execution.answered(), "%s: no such %s in its owner".formatted(execution, what));
        }
        if (effects > 1 || effects == 1 && execution.is(Outcome.REFUSED)) {
            find(Kind.DOUBLED, execution.answered(), "%s: %d such %s in its owner".formatted(execution, effects, what));
        }
    }

    /** A command that took effect again would be told by mail that the address is registered. */
    private void registrations() {
        Registrations known = Registrations.read(history, registration);
        Map<String, Long> again = registration.numbers("""
                select p.email, count(*) from outgoing_mail m join person p using (registration_id)
                where m.kind = 'ALREADY_REGISTERED' group by p.email""");
        Set<UUID> explained = new HashSet<>();
        for (Execution execution : history.of(Command.Register.class)) {
            String email = ((Command.Register) execution.command()).email();
            UUID id = known.of(email);
            long effects = (id == null ? 0 : 1) + again.getOrDefault(email, 0L);
            expect(execution, effects, "registration");
            explained.add(id);
        }
        for (UUID id : registration.ids("select id from registration")) {
            if (!explained.contains(id)) {
                find(Kind.DOUBLED, Instant.now(), "registration %s belongs to no command".formatted(id));
            }
        }
    }

    private void cancellations() {
        Map<String, String> statuses = registration.texts("select id, status from registration");
        for (Execution execution : history.of(Command.Cancel.class)) {
            boolean cancelled = execution.id() != null && "CANCELLED".equals(statuses.get(execution.id().toString()));
            expect(execution, cancelled ? 1 : 0, "cancelled registration");
        }
    }

    private void find(Kind kind, Instant at, String text) {
        findings.add(new Finding(kind, at, text));
    }
}
