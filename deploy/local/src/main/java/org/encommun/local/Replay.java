package org.encommun.local;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.Callable;

import org.encommun.embedded.StartRefused;
import org.encommun.embedded.TokenIssuer;

import com.fasterxml.jackson.databind.ObjectMapper;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code deploy/replay}: replays the dead letters of a service. */
@Command(name = "deploy/replay", description = "Redonne à un service les messages qu'il avait mis de côté.")
public final class Replay implements Callable<Integer> {

    private static final int OK = 200;
    private static final int UNAUTHORIZED = 401;
    private static final Duration TOKEN_LIFETIME = Duration.ofMinutes(5);
    private static final Duration CONNECTING = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofMinutes(2);

    @Parameters(paramLabel = "SERVICE", //
            description = "event-service, registration-service, directory-service ou feedback-service.")
    private String service;

    @Option(names = "--port-base", paramLabel = "PORT", defaultValue = "" + StackOptions.DEFAULT_PORT_BASE, //
            description = "Comme pour deploy/run (par défaut : ${DEFAULT-VALUE}).")
    private int portBase;

    @Mixin
    private CommonOptions common;

    private final PrintStream out;

    Replay(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) {
        LauncherLog.keepOffTheTerminal();
        System.exit(new Refusals(System.err).guard(new Replay(System.out)).execute(arguments));
    }

    @Override
    public Integer call() throws InterruptedException {
        Replica replica = new Replica(Service.named(service), 0, Service.named(service).port(portBase, 0));
        HttpResponse<String> answer = ask(replica);
        if (answer.statusCode() == UNAUTHORIZED) {
            throw new StartRefused("%s n'accepte pas les clés de %s ; donnez avec --data le dossier de la pile qui tourne"
                    .formatted(service, common.data()));
        }
        if (answer.statusCode() != OK) {
            throw new StartRefused("%s a répondu %d : %s".formatted(service, answer.statusCode(), answer.body()));
        }
        out.println("%s : %d message(s) redonné(s).".formatted(service, replayed(answer)));
        return ExitCode.OK;
    }

    private HttpResponse<String> ask(Replica replica) throws InterruptedException {
        URI address = replica.address().resolve("/dead-letters/replay");
        String token = TokenIssuer.in(DataDirectory.at(common.data()).keys()).token("replay", TOKEN_LIFETIME, "admin");
        HttpRequest request = HttpRequest.newBuilder(address).timeout(ANSWER).header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.noBody()).build();
        try {
            return HttpClient.newBuilder().connectTimeout(CONNECTING).build().send(request, BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new StartRefused("%s ne répond pas à %s".formatted(service, address), failure);
        }
    }

    private static int replayed(HttpResponse<String> answer) {
        try {
            return new ObjectMapper().readTree(answer.body()).path("replayed").intValue();
        } catch (IOException failure) {
            throw new StartRefused("la réponse n'est pas celle d'EnCommun : " + answer.body(), failure);
        }
    }
}
