package org.encommun.local.demo;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

import org.encommun.embedded.TokenIssuer;
import org.encommun.local.Mailbox;

/**
 * Two partner networks whose tables fill the directory, and five events as reported by their organisers, entered through the
 * public APIs: Lezoux is played up to its report, the others
 * are present from their preparation to their outcome. Details missing from the reports are fictitious, and so is every person.
 */
public final class Demo {

    private static final List<String> OTHERS = List.of("sud-charente", "pays-picards", "dordogne", "bordeaux");

    private final StackClient stack;
    private final Mailbox mailbox;
    private final Clock clock;
    private final Consumer<String> progress;

    /**
     * @param addresses the address of each service, by its name
     * @param tokens signs the tokens of organisers, check-in devices and moderators
     * @param mailbox where participants get their mails
     * @param clock provides the current date
     * @param progress receives one line in French for each completed step
     */
    public Demo(Function<String, URI> addresses, TokenIssuer tokens, Mailbox mailbox, Clock clock, Consumer<String> progress) {
        this.stack = new StackClient(addresses, tokens, new Api());
        this.mailbox = mailbox;
        this.clock = clock;
        this.progress = progress;
    }

    /**
     * Enters the events that do not exist yet.
     *
     * @return the event of Lezoux; {@code null} if it was played on this stack before
     */
    public UUID play() {
        UUID lezoux = playLezoux();
        OTHERS.forEach(this::enter);
        return lezoux;
    }

    /**
     * Takes the tables of the networks in, and plays only the afternoon of Lezoux.
     *
     * @return the event; {@code null} if it was played on this stack before
     */
    public UUID playLezoux() {
        new Networks(stack, progress).enter();
        return new Lezoux(stack, mailbox, clock, progress).play();
    }

    private void enter(String name) {
        EventScript script = EventScript.read(name);
        try {
            Organising.begin(stack, script, clock).enter();
            progress.accept("Démo : « %s » est chargé, de sa préparation à ses suites.".formatted(script.title()));
        } catch (Api.Refused refused) {
            if (!refused.is("slug-taken")) {
                throw refused;
            }
            progress.accept("« %s » est déjà chargé.".formatted(script.title()));
        }
    }
}
