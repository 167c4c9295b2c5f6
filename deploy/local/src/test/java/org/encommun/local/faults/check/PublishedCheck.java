package org.encommun.local.faults.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.encommun.local.LocalStack;
import org.encommun.local.faults.check.Finding.Kind;
import org.encommun.local.faults.workload.Command;
import org.encommun.local.faults.workload.Fixture;
import org.encommun.local.faults.workload.History;
import org.encommun.local.faults.workload.History.Execution;
import org.encommun.local.faults.workload.Outcome;

/** The event of each acknowledged command is on its topic, with what the command wrote, where readers are given it. */
public final class PublishedCheck {

    private final Fixture fixture;
    private final History history;
    private final Registrations registrations;
    private final Bus bus;

    public PublishedCheck(LocalStack stack, Fixture fixture, History history) {
        this.fixture = fixture;
        this.history = history;
        this.registrations = Registrations.read(history, Database.of(stack, "registration-service"));
        this.bus = new Bus(stack.bootstrapServers());
    }

    /**
     * The event that a command must have.
     *
     * @param version -1 where the command is not told the version
     * @param text part of the state
     */
    private record Expected(Readers kind, UUID key, long version, String text) {

        boolean is(BusRecord found) {
            return (version < 0 || found.version() == version) && found.payload().contains(text);
        }
    }

    public List<Finding> findings() {
        Map<Readers, Map<String, List<BusRecord>>> topics = Readers.changed().collect(Collectors.toMap(kind -> kind,
                kind -> bus.committed(kind.topic()).stream().filter(found -> !found.isInjected())
                        .collect(Collectors.groupingBy(BusRecord::key))));
        List<Finding> findings = new ArrayList<>();
        history.with(Outcome.ACKNOWLEDGED).forEach(execution -> {
            Expected expected = expected(execution);
            // a registration without an id is lost in its owner already, and told there
            if (expected.key() != null
                    && topics.get(expected.kind()).getOrDefault(expected.key().toString(), List.of()).stream()
                            .noneMatch(expected::is)) {
                findings.add(new Finding(Kind.LOST, execution.answered(), "%s: no event of %s on %s".formatted(execution,
                        expected.key(), expected.kind().topic())));
            }
        });
        return findings;
    }

    private Expected expected(Execution execution) {
        Command command = execution.command();
        if (command instanceof Command.RegisterActor actor) {
            return new Expected(Readers.OF_ACTORS, execution.id(), 0, actor.name());
        }
        if (command instanceof Command.Register register) {
            return new Expected(Readers.OF_REGISTRATIONS, registrations.of(register.email()), 0, register.participantKind());
        }
        if (command instanceof Command.Cancel) {
            return new Expected(Readers.OF_REGISTRATIONS, execution.id(), -1, "\"CANCELLED\"");
        }
        if (command instanceof Command.AddCard card) {
            return new Expected(Readers.OF_BOARDS, fixture.boards().get(card.event()), -1, execution.id().toString());
        }
        return new Expected(command instanceof Command.EditActor ? Readers.OF_ACTORS : Readers.OF_EVENTS, execution.id(),
                execution.version(), EditCheck.text(command).orElseThrow());
    }
}
