package org.encommun.testing;

import java.nio.file.Path;
import java.time.Duration;

import org.encommun.embedded.TokenIssuer;

/** Bearer tokens for tests, signed with the key that the service under test trusts. They say who somebody is. */
public final class Tokens {

    private static final Duration LIFETIME = Duration.ofHours(1);
    private static TokenIssuer issuer;

    private Tokens() {}

    static void use(TokenIssuer trusted) {
        issuer = trusted;
    }

    /** Of somebody who is signed in, with no platform role. */
    public static String user(String subject) {
        return issuer.token(subject, LIFETIME);
    }

    /** Of the organiser in the teams of {@link Teams}. */
    public static String organiser() {
        return user("organiser");
    }

    /** Of the moderator in the teams of {@link Teams}. */
    public static String moderator() {
        return user("moderator");
    }

    /** Of the check-in staff in the teams of {@link Teams}. */
    public static String checkIn() {
        return user("check-in");
    }

    public static String admin() {
        return issuer.token("admin", LIFETIME, "admin");
    }

    /** As a provider writes a role or group. */
    public static String withRole(String role) {
        return issuer.token("camille", LIFETIME, role);
    }

    /** Of the machine of a partner network. */
    public static String network(String client) {
        return issuer.clientToken(client, LIFETIME, "network");
    }

    public static String expired() {
        return issuer.token("admin", Duration.ofMinutes(-10), "admin");
    }

    public static String forAnotherAudience() {
        return issuer.token("somebody-else", "admin", LIFETIME, "admin");
    }

    /** Signed with a key that the service does not know. */
    public static String forged(Path directory) {
        return TokenIssuer.in(directory).token("admin", LIFETIME, "admin");
    }
}
