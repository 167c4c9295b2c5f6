package org.encommun.event.programme.release;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.event.programme.Programme;
import org.encommun.event.programme.SessionType;

/**
 * The share of sessions held jointly by two or more actors of different kinds. Welcomes and breaks are not counted.
 *
 * @param sessions the number of sessions without welcomes and breaks
 * @param madeTogether how many of these are held by two or more actors of different kinds
 * @param share {@code madeTogether} divided by {@code sessions}, 0 to 1; {@code null} without sessions
 */
public record Coconstruction(
        @Schema(description = "The number of sessions without welcomes and breaks.", examples = "6") int sessions,
        @Schema(description = "How many of these are held by two or more actors of different kinds.",
                examples = "4") int madeTogether,
        @Schema(nullable = true, description = "The share of these, 0 to 1; absent without sessions.",
                examples = "0.667") Double share) {

    private static final double THOUSAND = 1_000;

    /**
     * Measures a programme.
     *
     * @param kinds the kind of each actor, by id; unknown actors are ignored
     */
    public static Coconstruction of(List<Programme.Session> programme, Map<UUID, String> kinds) {
        List<Programme.Session> counted = programme.stream()
                .filter(session -> session.details().type() != SessionType.BREAK
                        && session.details().type() != SessionType.WELCOME)
                .toList();
        int together = (int) counted.stream().filter(session -> kindsOfHosts(session, kinds) > 1).count();
        return new Coconstruction(counted.size(), together,
                counted.isEmpty() ? null : Math.round(together * THOUSAND / counted.size()) / THOUSAND);
    }

    private static long kindsOfHosts(Programme.Session session, Map<UUID, String> kinds) {
        return session.details().hostIds().stream().map(kinds::get).filter(Objects::nonNull).distinct().count();
    }
}
