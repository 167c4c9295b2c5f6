package org.encommun.testing;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.encommun.embedded.TokenIssuer;

/** Bearer tokens for tests, signed with the key that the service under test trusts. */
public final class Tokens {

    private static final Duration LIFETIME = Duration.ofHours(1);
    private static TokenIssuer issuer;

    private Tokens() {}

    static void use(TokenIssuer trusted) {
        issuer = trusted;
    }

    public static String admin() {
        return issuer.token("admin", List.of(), null, LIFETIME);
    }

    public static String organiser(UUID... events) {
        return issuer.token("organiser", List.of(events), null, LIFETIME);
    }

    public static String moderator(UUID... events) {
        return issuer.token("moderator", List.of(events), null, LIFETIME);
    }

    public static String checkin(UUID... events) {
        return issuer.token("checkin", List.of(events), null, LIFETIME);
    }

    public static String network(UUID network) {
        return issuer.token("network", List.of(), network, LIFETIME);
    }

    /** Of somebody who is signed in, with no platform role. */
    public static String user(String subject) {
        return issuer.tokenOf(subject, LIFETIME);
    }

    public static String expired() {
        return issuer.token("admin", List.of(), null, Duration.ofMinutes(-10));
    }

    public static String forAnotherAudience() {
        return issuer.token("somebody-else", "admin", List.of(), null, LIFETIME);
    }

    /** Signed with a key that the service does not know. */
    public static String forged(Path directory) {
        return TokenIssuer.in(directory).token("admin", List.of(), null, LIFETIME);
    }
}
