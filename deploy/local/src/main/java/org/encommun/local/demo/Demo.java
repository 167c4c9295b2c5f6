package org.encommun.local.demo;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

import org.encommun.embedded.TokenIssuer;

/**
 * Five events as their organisers told them, entered through the public APIs: Lezoux is played to its report, the others are
 * there
 * from their preparation to what lasts of them. What the organisers did not tell is invented, and so is every person.
 */
public final class Demo {

    private static final List<String> OTHERS = List.of("sud-charente", "pays-picards", "dordogne", "bordeaux");

    private final StackClient house;
    private final Clock clock;
    private final Consumer<String> progress;

    /**
     * @param addresses where each service answers, by its name
     * @param tokens signs what an organiser, the door and the moderator show
     * @param clock tells what day it is
     * @param progress is told of each step that is done, in a line of French
     */
    public Demo(Function<String, URI> addresses, TokenIssuer tokens, Clock clock, Consumer<String> progress) {
        this.house = new StackClient(addresses, tokens, new Api());
        this.clock = clock;
        this.progress = progress;
    }

    /**
     * Enters what is not there yet.
     *
     * @return the event of Lezoux; {@code null} if it was played on this stack before
     */
    public UUID play() {
        UUID lezoux = playLezoux();
        OTHERS.forEach(this::enter);
        return lezoux;
    }

    /**
     * Plays the afternoon of Lezoux alone.
     *
     * @return the event; {@code null} if it was played on this stack before
     */
    public UUID playLezoux() {
        return new Lezoux(house, clock, progress).play();
    }

    private void enter(String name) {
        EventScript script = EventScript.read(name);
        try {
            Organising.begin(house, script, clock).enter();
            progress.accept("Démo : « %s » est chargé, de sa préparation à ses suites.".formatted(script.title()));
        } catch (Api.Refused refused) {
            if (!refused.is("slug-taken")) {
                throw refused;
            }
            progress.accept("« %s » est déjà chargé.".formatted(script.title()));
        }
    }
}
