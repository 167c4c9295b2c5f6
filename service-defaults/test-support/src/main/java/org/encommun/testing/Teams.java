package org.encommun.testing;

import static org.encommun.testing.Json.json;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;
import org.encommun.embedded.TokenIssuer;

/** Teams as event-service publishes them, for the tests of services that have copies of them. */
public final class Teams {

    /** The key of the device of every team. */
    public static final String DEVICE_KEY = "Zk9sX1hB2mQ7vT4wYcE8Ng";

    private static final HmacUtils HMAC = new HmacUtils(HmacAlgorithms.HMAC_SHA_256, "only-for-tests-00000000000000000000");

    private Teams() {}

    /** Publishes a team with {@link Tokens#organiser}, {@link Tokens#moderator}, {@link Tokens#checkIn} and a device. */
    public static void publish(UUID event) {
        publish(event, 1, List.of(member("organiser", "ORGANISER"), member("moderator", "MODERATOR"),
                member("check-in", "CHECK_IN")), List.of(device(DEVICE_KEY, Instant.now().plus(1, ChronoUnit.HOURS))));
        // valid for as long as any test takes
        confirm(Instant.now().plus(1, ChronoUnit.HOURS));
    }

    /** Publishes the heartbeat. */
    public static void confirm(Instant confirmedAt) {
        Bus.publish("team", "confirmed", new UUID(0, 0), Instant.now().toEpochMilli(),
                json("members", List.of(), "devices", List.of(), "confirmedAt", confirmedAt));
    }

    /** Publishes a version of a team. */
    public static void publish(UUID event, long version, List<Map<String, Object>> members, List<Map<String, Object>> devices) {
        Bus.publish("team", "member-added", event, version, json("members", members, "devices", devices, "confirmedAt", null));
    }

    /** A member by the subject of the local issuer. */
    public static Map<String, Object> member(String subject, String role) {
        return json("digest", digest(subject), "role", role);
    }

    /** The pseudonym of a subject of the local issuer. */
    static String digest(String subject) {
        return HMAC.hmacHex(TokenIssuer.ISSUER + "\n" + subject);
    }

    /** A device with this key. */
    public static Map<String, Object> device(String key, Instant expiresAt) {
        return json("id", UUID.randomUUID(), "keyHash", DigestUtils.sha256Hex(key), "expiresAt", expiresAt);
    }
}
