package org.encommun.local.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.fasterxml.jackson.databind.JsonNode;

/** Sixteen networks write at once while two readers walk the feed: they miss nothing, and see nothing that is not for them. */
@ExtendWith(DirectoryStack.Extension.class)
class FeedWalkIT {

    private static final int WRITERS = 16;
    private static final int WRITES = Integer.getInteger("directory.writes", 30);
    private static final int PLACES = 8;
    private static final int PAGE = 20;
    private static final List<String> VISIBILITIES = List.of("PUBLIC", "PUBLIC", "NETWORKS", "HIDDEN");
    private static final long SEED = Long.getLong("directory.seed", System.nanoTime());

    private final DirectoryStack stack;

    FeedWalkIT(DirectoryStack stack) {
        this.stack = stack;
    }

    @Test
    void aWalkUnderSixteenWritersIsTheTableAndWhatEachReaderMaySee() throws Exception {
        System.out.printf("feed under %d writers of %d writes: -Ddirectory.seed=%d%n", WRITERS, WRITES, SEED);
        NetworkMachine network = stack.register("Réseau qui lit");
        Copy publicCopy = new Copy(stack.everybody());
        Copy networkCopy = new Copy(network.requests());
        List<Writer> writers = IntStream.range(0, WRITERS)
                .mapToObj(number -> new Writer(stack.register("Réseau " + number), number)).toList();
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 2);
        try {
            AtomicBoolean writing = new AtomicBoolean(true);
            List<Future<?>> readers = List.of(threads.submit(() -> publicCopy.follow(writing)),
                    threads.submit(() -> networkCopy.follow(writing)));
            for (Future<?> writer : writers.stream().map(threads::submit).toList()) {
                writer.get();
            }
            stack.awaitPublished();
            writing.set(false);
            for (Future<?> reader : readers) {
                reader.get();
            }
        } finally {
            threads.shutdownNow();
        }

        Map<String, String> toEverybody = said(writers, List.of("PUBLIC"));
        Map<String, String> toNetworks = said(writers, List.of("PUBLIC", "NETWORKS"));
        assertThat(publicCopy.walks).isGreaterThan(1);
        assertThat(among(publicCopy.names, writers)).isEqualTo(toEverybody);
        assertThat(among(networkCopy.names, writers)).isEqualTo(toNetworks);
        assertThat(publicCopy.names).isEqualTo(table("shown"));
        assertThat(networkCopy.names).isEqualTo(table("coalesce(shown_to_networks, shown)"));
        assertThat(resync(stack.everybody())).isEqualTo(publicCopy.names);
        assertThat(resync(network.requests())).isEqualTo(networkCopy.names);
    }

    /** The names of places that the writers have said last, and for whom. */
    private static Map<String, String> said(List<Writer> writers, List<String> visibilities) {
        Map<String, String> names = new HashMap<>();
        writers.forEach(writer -> writer.said.forEach((placeId, said) -> {
            if (visibilities.contains(said.visibility())) {
                names.put(placeId, said.name());
            }
        }));
        return names;
    }

    /** Without the places of other tests on the same stack. */
    private static Map<String, String> among(Map<String, String> names, List<Writer> writers) {
        Map<String, String> own = new HashMap<>(names);
        own.keySet().removeIf(placeId -> writers.stream().noneMatch(writer -> writer.said.containsKey(placeId)));
        return own;
    }

    private Map<String, String> table(String column) {
        return stack.database().texts(
                "select cast(id as text), %1$s #>> '{details,name}' from place where %1$s is not null".formatted(column));
    }

    /** Reads everything anew, each place once. */
    private static Map<String, String> resync(Requests reader) {
        List<JsonNode> items = PlaceFeed.ofAll(reader, 500).walk();
        assertThat(items).extracting(item -> item.path("id").asText()).doesNotHaveDuplicates();
        Map<String, String> names = new HashMap<>();
        items.forEach(item -> apply(item, names));
        return names;
    }

    private static void apply(JsonNode item, Map<String, String> names) {
        if (item.path("state").asText().equals("deleted")) {
            names.remove(item.path("id").asText());
        } else {
            names.put(item.path("id").asText(), item.at("/data/place/name").asText());
        }
    }

    /** What a reader keeps of the feed. */
    private static final class Copy {

        private final PlaceFeed feed;
        private final Map<String, String> names = new HashMap<>();
        private int walks;

        Copy(Requests reader) {
            this.feed = PlaceFeed.ofAll(reader, PAGE);
        }

        /** Walks to the end again and again, the last time after the last write. */
        void follow(AtomicBoolean writing) {
            boolean more;
            do {
                more = writing.get();
                feed.walk(item -> apply(item, names));
                walks++;
            } while (more);
        }
    }

    /** A network that writes, hides, shows and deletes its places at random. */
    private static final class Writer implements Runnable {

        private final NetworkMachine network;
        private final int number;
        private final Random random;
        private final Map<String, String> placeIds = new HashMap<>();
        private final Map<String, String> versions = new HashMap<>();
        private final Map<String, Said> said = new HashMap<>();

        /** @param visibility none for a record that is deleted */
        record Said(String name, String visibility) {}

        Writer(NetworkMachine network, int number) {
            this.network = network;
            this.number = number;
            this.random = new Random(SEED + number);
        }

        @Override
        public void run() {
            for (int write = 0; write < WRITES; write++) {
                String externalId = "lieu-" + random.nextInt(PLACES);
                if (versions.containsKey(externalId) && random.nextInt(10) == 0) {
                    network.delete(externalId, versions.remove(externalId));
                    said.put(placeIds.get(externalId), new Said(null, "NONE"));
                } else {
                    put(externalId, "Lieu %d, état %d".formatted(number, write));
                }
            }
        }

        private void put(String externalId, String name) {
            String visibility = VISIBILITIES.get(random.nextInt(VISIBILITIES.size()));
            Map<String, Object> place = new HashMap<>(Map.of("name", name, "address", Map.of("street",
                    "%d rue de l’Exemple".formatted(number), "postalCode", "63190", "commune", "Lezoux", "communeCode",
                    "63195")));
            versions.put(externalId, network.put(externalId, versions.get(externalId),
                    Map.of("place", place, "visibility", visibility)));
            placeIds.computeIfAbsent(externalId, network::placeId);
            said.put(placeIds.get(externalId), new Said(name, visibility));
        }
    }
}
