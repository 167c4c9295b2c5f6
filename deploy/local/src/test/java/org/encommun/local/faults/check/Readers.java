package org.encommun.local.faults.check;

import java.util.List;
import java.util.stream.Stream;

/**
 * A kind of aggregate that commands change, with its owner and the services which read it.
 *
 * @param aggregate the name of the kind, and of the owner's table
 */
public record Readers(String aggregate, String owner, List<String> services) {

    private static final String DIRECTORY = "directory-service";
    private static final String EVENTS = "event-service";
    private static final String REGISTRATION = "registration-service";
    private static final String FEEDBACK = "feedback-service";

    public static final Readers OF_ACTORS = new Readers("actor", DIRECTORY, List.of(EVENTS, REGISTRATION, FEEDBACK));
    public static final Readers OF_EVENTS = new Readers("event", EVENTS, List.of(DIRECTORY, REGISTRATION, FEEDBACK));
    public static final Readers OF_REGISTRATIONS = new Readers("registration", REGISTRATION, List.of(EVENTS, FEEDBACK));
    /** Boards are read by partners only, over the live stream. */
    static final Readers OF_BOARDS = new Readers("board", FEEDBACK, List.of());

    public static final List<Readers> ALL = List.of(OF_ACTORS, OF_EVENTS, OF_REGISTRATIONS);

    public String topic() {
        return "encommun." + aggregate + ".v1";
    }

    /** The kinds that one of the commands changes. */
    static Stream<Readers> changed() {
        return Stream.concat(ALL.stream(), Stream.of(OF_BOARDS));
    }
}
