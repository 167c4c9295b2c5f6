package org.encommun.local.faults.workload;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import org.encommun.embedded.StartRefused;
import org.encommun.local.Mailbox;
import org.encommun.local.faults.workload.History.Execution;
import org.encommun.local.faults.workload.Replicas.Answer;
import org.encommun.local.faults.workload.RetriedRequest.Change;
import org.encommun.local.faults.workload.RetriedRequest.Result;

import com.fasterxml.jackson.databind.JsonNode;

/** One of the clients: gives its commands one after another, and records each with its outcome. */
public final class Client implements Runnable {

    private static final Duration THINKING = Duration.ofMillis(250);
    private static final Result NOT_SENT = new Result(Outcome.SKIPPED, null, 0);

    private final Commands commands;
    private final RetriedRequest requests;
    private final Fixture fixture;
    private final Mailbox mailbox;
    private final History history;
    private final BooleanSupplier goesOn;
    /** The addresses with which this client has registered. */
    private final Map<String, Mailbox.Letter> registered = new HashMap<>();

    /** @param number counted from 0 */
    public Client(long seed, int number, Replicas replicas, Fixture fixture, Mailbox mailbox, History history,
            BooleanSupplier goesOn) {
        this.commands = new Commands(seed, number);
        this.requests = new RetriedRequest(replicas);
        this.fixture = fixture;
        this.mailbox = mailbox;
        this.history = history;
        this.goesOn = goesOn;
    }

    @Override
    public void run() {
        while (goesOn.getAsBoolean()) {
            Command command = commands.next();
            Instant sent = Instant.now();
            Result result = perform(command);
            history.add(
                    new Execution(commands.mark(), command, sent, Instant.now(), result.outcome(), id(command, result.answer()),
                            version(command, result.answer()), result.attempts(), summary(result.answer())));
            RetriedRequest.pause(THINKING);
        }
    }

    private Result perform(Command command) {
        if (command instanceof Command.RegisterActor actor) {
            return requests.create("directory-service", "/directory/actors?createAnyway=true", fixture.organiser(),
                    commands.mark(),
                    Map.of("name", actor.name(), "kind", actor.kind(), "communeCode", "63195"));
        }
        if (command instanceof Command.EditActor edit) {
            return requests.change(Change.edit("directory-service", "/directory/actors/" + fixture.actors().get(edit.actor()),
                    fixture.organiser(), Map.of("name", edit.name(), "kind", edit.kind()), has("name", edit.name())));
        }
        if (command instanceof Command.EditEvent edit) {
            return requests
                    .change(Change.edit("event-service", "/events/" + fixture.events().get(edit.event()), fixture.organiser(),
                            Map.of("title", edit.title()), has("title", edit.title())));
        }
        if (command instanceof Command.AddCard card) {
            return requests.create("feedback-service", "/feedback/events/%s/boards/%s/cards".formatted(
                    fixture.events().get(card.event()), fixture.boards().get(card.event())), fixture.organiser(),
                    commands.mark(),
                    Map.of("type", card.type(), "text", card.text()));
        }
        return command instanceof Command.Register register ? register(register) : cancel((Command.Cancel) command);
    }

    private Result register(Command.Register register) {
        UUID event = fixture.events().get(register.event());
        Result result = requests.create("registration-service", "/registration/events/" + event + "/registrations", Map.of(),
                commands.mark(),
                Map.of("name", "Camille", "email", register.email(), "participantKind", register.participantKind()));
        if (result.outcome() == Outcome.ACKNOWLEDGED) {
            registered.put(register.email(), null);
        }
        return result;
    }

    private Result cancel(Command.Cancel cancel) {
        if (!registered.containsKey(cancel.email()) || !readMail(cancel)) {
            return NOT_SENT;
        }
        Mailbox.Letter letter = registered.get(cancel.email());
        return requests.change(Change.deletion("registration-service", "/registration/registrations/" + letter.registrationId(),
                Map.of("Registration-Secret", letter.secret()), has("status", "CANCELLED")));
    }

    /** The mail is where the database is, which may be away. */
    private boolean readMail(Command.Cancel cancel) {
        UUID event = fixture.events().get(cancel.event());
        for (int attempt = 0; attempt < 60; attempt++) {
            try {
                registered.put(cancel.email(), mailbox.registered(event, cancel.email()));
                return true;
            } catch (StartRefused away) {
                RetriedRequest.pause(Duration.ofSeconds(1));
            }
        }
        return false;
    }

    private static Predicate<JsonNode> has(String member, String value) {
        return read -> read.path(member).asText().equals(value);
    }

    private UUID id(Command command, Answer answer) {
        if (command instanceof Command.EditActor edit) {
            return fixture.actors().get(edit.actor());
        }
        if (command instanceof Command.EditEvent edit) {
            return fixture.events().get(edit.event());
        }
        if (command instanceof Command.Cancel cancel) {
            Mailbox.Letter letter = registered.get(cancel.email());
            return letter == null ? null : UUID.fromString(letter.registrationId());
        }
        return answer == null || !answer.body().has("id") ? null : UUID.fromString(answer.body().path("id").asText());
    }

    /** The version of a card is not that of the board, which is published. */
    private static long version(Command command, Answer answer) {
        return answer == null || List.of(Command.AddCard.class, Command.Cancel.class).contains(command.getClass())
                ? -1
                : answer.version();
    }

    private static String summary(Answer answer) {
        return answer == null ? "no answer" : answer.status() + " " + answer.problem();
    }
}
