package org.encommun.local.faults.workload;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** The commands of one client: the same seed gives the same ones, however fast they are answered. */
final class Commands {

    static final int EVENTS = 4;
    static final int SHARED_ACTORS = 4;

    private static final List<String> ACTOR_KINDS = List.of("HUB", "ASSOCIATION", "TIERS_LIEU", "MEDIATHEQUE", "CENTRE_SOCIAL");
    private static final List<String> PARTICIPANT_KINDS = List.of("DIGITAL_ADVISER", "COORDINATOR", "MEDIATOR", "RESIDENT");
    private static final List<String> CARD_TYPES = List.of("ISLAND", "WIND", "ANCHOR", "REEF");
    private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;

    private final long seed;
    private final int client;
    private final SplittableRandom random;
    private final List<Command.Register> cancellable = new ArrayList<>();
    private int number;

    Commands(long seed, int client) {
        this.seed = seed;
        this.client = client;
        // neighbouring clients must not draw related numbers
        this.random = new SplittableRandom(seed + (client + 1) * GOLDEN_RATIO);
    }

    Command next() {
        number++;
        int percent = random.nextInt(100);
        if (percent < 15) {
            return new Command.RegisterActor("Association " + mark(), one(ACTOR_KINDS));
        }
        if (percent < 45) {
            return new Command.EditActor(actor(), "Acteur " + mark(), one(ACTOR_KINDS));
        }
        if (percent < 57) {
            return new Command.EditEvent(random.nextInt(EVENTS), "NEC local " + mark());
        }
        if (percent < 80 || cancellable.isEmpty()) {
            return register();
        }
        if (percent < 92) {
            Command.Register earlier = cancellable.remove(random.nextInt(cancellable.size()));
            return new Command.Cancel(earlier.event(), earlier.email());
        }
        return new Command.AddCard(random.nextInt(EVENTS), one(CARD_TYPES), "Carte " + mark());
    }

    private Command register() {
        Command.Register register = new Command.Register(random.nextInt(EVENTS), "p-" + mark() + "@exemple.fr",
                one(PARTICIPANT_KINDS));
        cancellable.add(register);
        return register;
    }

    /** Half of the edits are of actors that all clients edit, the others of the client's own. */
    private int actor() {
        return random.nextBoolean() ? random.nextInt(SHARED_ACTORS) : SHARED_ACTORS + client;
    }

    private String one(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** Identifies the latest command; also its Idempotency-Key. */
    String mark() {
        return "faults%d-%d-%d".formatted(seed, client, number);
    }

    /** How many were given. */
    int number() {
        return number;
    }
}
