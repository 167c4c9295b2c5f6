package org.encommun.local.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.encommun.local.directory.PartnerSystem.Sending;
import org.encommun.local.directory.PartnerSystem.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Two partner networks with systems of their own change the same places at random while both sync with the directory. */
@ExtendWith(DirectoryStack.Extension.class)
class SyncIT {

    private static final int PLACES = Integer.getInteger("directory.places", 1_000);
    private static final int ROUNDS = Integer.getInteger("directory.rounds", 4);
    private static final int EDITS = PLACES / 10;
    private static final String COMMUNE = "63178";
    private static final int PAGE = 500;
    private static final long SEED = Long.getLong("directory.seed", System.nanoTime());
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {
    };
    private static final List<String> HOURS = List.of("Mo-Fr 09:00-12:00", "Tu-Sa 10:00-12:00,14:00-18:00", "We 14:00-18:00");
    private static final List<String> SERVICES = List.of("Aide aux démarches administratives",
            "Maîtrise des outils numériques du quotidien", "Accès internet et matériel informatique");

    private final DirectoryStack stack;

    SyncIT(DirectoryStack stack) {
        this.stack = stack;
    }

    @Test
    void twoNetworksThatEditTheSamePlacesWhileBothSyncComeToTheSameValuesInTwoRounds() throws Exception {
        System.out.printf("sync of %d places, %d rounds: -Ddirectory.seed=%d%n", PLACES, ROUNDS, SEED);
        PartnerSystem first = new PartnerSystem(stack.register("Réseau des tableaux"), Sending.AS_TABLE, COMMUNE);
        PartnerSystem second = new PartnerSystem(stack.register("Réseau des fiches"), Sending.ONE_BY_ONE, COMMUNE);
        for (int number = 0; number < PLACES; number++) {
            first.know("lieu-" + number, place(number));
        }
        first.sync();
        stack.awaitPublished();
        second.sync();
        Random random = new Random(SEED);
        Random ofFirst = new Random(random.nextLong());
        Random ofSecond = new Random(random.nextLong());
        atOnce(() -> work(first, ofFirst), () -> work(second, ofSecond));
        edit(first, random);
        edit(second, random);

        assertThat(roundsWithWrites(first, second)).as("rounds after the last edit in which somebody wrote")
                .isBetween(1, 2);
        int delivered = first.delivered() + second.delivered();
        assertThat(roundsWithWrites(first, second)).isZero();
        assertThat(first.delivered() + second.delivered()).as("news after quiet").isEqualTo(delivered);
        assertThatAllHoldTheSame(first, second);
    }

    private static void work(PartnerSystem system, Random random) {
        for (int round = 0; round < ROUNDS; round++) {
            edit(system, random);
            system.sync();
        }
    }

    private static void atOnce(Runnable... works) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(works.length);
        try {
            for (Future<?> work : Stream.of(works).map(threads::submit).toList()) {
                work.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Both sync in turns, until nobody has anything to send. */
    private int roundsWithWrites(PartnerSystem first, PartnerSystem second) throws InterruptedException {
        int rounds = 0;
        while (true) {
            stack.awaitPublished();
            int sent = first.sync();
            stack.awaitPublished();
            sent += second.sync();
            if (sent == 0) {
                return rounds;
            }
            rounds++;
        }
    }

    private void assertThatAllHoldTheSame(PartnerSystem first, PartnerSystem second) {
        Map<String, Sheet> ofFirst = first.byPlace();
        Map<String, Sheet> ofSecond = second.byPlace();
        Map<String, JsonNode> records = Stream.of(first, second)
                .flatMap(system -> system.network().records().values().stream())
                .collect(Collectors.toMap(record -> record.path("id").asText(), Function.identity()));
        Map<String, JsonNode> directory = new HashMap<>();
        PlaceFeed.ofCommune(stack.everybody(), COMMUNE, PAGE).walk().stream().filter(item -> item.has("data"))
                .forEach(item -> directory.put(item.path("id").asText(), item.path("data")));

        assertThat(ofFirst).hasSize(PLACES).containsOnlyKeys(ofSecond.keySet());
        ofFirst.forEach((placeId, sheet) -> {
            JsonNode stands = directory.get(placeId);
            assertThat(sheet.place()).as("first network, " + placeId).isEqualTo(object(stands.path("place")));
            assertThat(ofSecond.get(placeId).place()).as("second network, " + placeId).isEqualTo(object(stands.path("place")));
            assertThat(sheet.origins()).isEqualTo(stands.path("origins")).isEqualTo(ofSecond.get(placeId).origins());
            assertThatEachValueHasARecord(stands, records);
        });
    }

    /** Every field that has a value comes from one record, and that record still has the value. */
    private static void assertThatEachValueHasARecord(JsonNode stands, Map<String, JsonNode> records) {
        Set<String> explained = new HashSet<>();
        stands.path("origins").forEach(origin -> origin.path("fields").forEach(field -> {
            assertThat(explained.add(field.asText())).isTrue();
            assertThat(records.get(origin.path("recordId").asText()).path("place").path(field.asText()))
                    .as(field.asText()).isEqualTo(stands.path("place").path(field.asText()));
        }));
        assertThat(explained).isEqualTo(object(stands.path("place")).keySet());
    }

    private static Map<String, Object> object(JsonNode json) {
        return MAPPER.convertValue(json, OBJECT);
    }

    private static Map<String, Object> place(int number) {
        return new HashMap<>(Map.of("name", "Lieu " + number, "address", address(number), "phone", phone(number), "services",
                List.of(SERVICES.get(0))));
    }

    private static Map<String, Object> address(int number) {
        return Map.of("street", number + " rue de l’Exemple", "postalCode", "63500", "commune", "Issoire", "communeCode",
                COMMUNE);
    }

    private static String phone(int number) {
        return "+334736%05d".formatted(number % 100_000);
    }

    /** Some places, some of them twice. */
    private static void edit(PartnerSystem system, Random random) {
        List<Sheet> sheets = new ArrayList<>(system.sheets());
        for (int edit = 0; edit < EDITS; edit++) {
            system.edit(sheets.get(random.nextInt(sheets.size())), change(random));
        }
    }

    private static Map<String, Object> change(Random random) {
        int number = random.nextInt(1_000_000);
        return switch (random.nextInt(7)) {
            case 0 -> Map.of("name", "Lieu renommé " + number);
            case 1 -> Map.of("phone", phone(number));
            case 2 -> Map.of("summary", "Ateliers et accès libre, %d.".formatted(number));
            case 3 -> Map.of("openingHours", HOURS.get(number % HOURS.size()));
            case 4 -> Map.of("websites", List.of("https://lieu-%d.exemple.fr".formatted(number)));
            case 5 -> Map.of("address", address(number));
            default -> Map.of("services", List.of(SERVICES.get(number % SERVICES.size())));
        };
    }
}
