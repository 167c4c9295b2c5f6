package org.encommun.testing;

import static org.encommun.testing.Json.json;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who speaks for actors as directory-service publishes it, for the tests of services that have copies of it. */
public final class Representations {

    private Representations() {}

    /** Publishes that subjects of the local issuer are the representatives of an actor. */
    public static void publish(UUID actor, long version, String... subjects) {
        publish(actor, version, body(Arrays.stream(subjects).map(Teams::digest).toList(), null));
    }

    /** Publishes that an actor has no representative, and who registered it. */
    public static void publishRegistrant(UUID actor, String subject) {
        publish(actor, 0, body(List.of(), Teams.digest(subject)));
    }

    private static void publish(UUID actor, long version, Map<String, Object> body) {
        Bus.publish("representation", "representative-confirmed", actor, version, body);
    }

    private static Map<String, Object> body(List<String> representatives, String registrant) {
        return json("representatives", representatives, "registrant", registrant);
    }
}
