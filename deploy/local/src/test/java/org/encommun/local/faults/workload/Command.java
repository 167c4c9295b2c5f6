package org.encommun.local.faults.workload;

/** What a client asks for. Names, titles, texts and addresses are unique, so that each effect shows its command. */
public sealed interface Command {

    /** A new actor, which nobody changes later. */
    record RegisterActor(String name, String kind) implements Command {}

    /** @param actor the index in {@link Fixture#actors()} */
    record EditActor(int actor, String name, String kind) implements Command {}

    /** @param event the index in {@link Fixture#events()} */
    record EditEvent(int event, String title) implements Command {}

    /** A registration without a token. */
    record Register(int event, String email, String participantKind) implements Command {}

    /** The cancellation of a registration by the person who made it. */
    record Cancel(int event, String email) implements Command {}

    /** A card that an organiser adds to the board of an event. */
    record AddCard(int event, String type, String text) implements Command {}
}
