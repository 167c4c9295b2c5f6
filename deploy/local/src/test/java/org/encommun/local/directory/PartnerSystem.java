package org.encommun.local.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * The system of a partner network, with a directory of its own: it reads the feed, takes over what it has not changed itself,
 * and sends back every place that is not as it sent it last, whoever changed it.
 */
final class PartnerSystem {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {
    };
    private static final int PAGE = 500;

    private final NetworkMachine network;
    private final Sending sending;
    private final PlaceFeed feed;
    private final Map<String, Sheet> sheets = new LinkedHashMap<>();
    private final Map<String, Sheet> byPlace = new HashMap<>();
    private int delivered;

    /** @param commune the code of the commune whose places it has */
    PartnerSystem(NetworkMachine network, Sending sending, String commune) {
        this.network = network;
        this.sending = sending;
        this.feed = PlaceFeed.ofCommune(network.requests(), commune, PAGE);
    }

    /** How it sends places. */
    enum Sending {
        /** Each as a record that says on which version it is based. */
        ONE_BY_ONE {
            @Override
            void send(NetworkMachine network, List<Sheet> changed) {
                for (Sheet sheet : changed) {
                    Map<String, Object> record = new LinkedHashMap<>(Map.of("place", sheet.place));
                    if (sheet.placeId != null) {
                        record.put("placeId", sheet.placeId);
                        record.put("basedOn", sheet.version);
                    }
                    sheet.etag = network.put(sheet.externalId, sheet.etag, record);
                }
            }
        },
        /** All in one table, which says nothing of versions. */
        AS_TABLE {
            @Override
            void send(NetworkMachine network, List<Sheet> changed) {
                String table = changed.stream().map(sheet -> MAPPER.valueToTree(StandardRow.of(sheet.externalId, sheet.place))
                        .toString()).collect(Collectors.joining("\n", "", "\n"));
                JsonNode done = network.takeIn(NetworkMachine.NDJSON, table.getBytes(StandardCharsets.UTF_8));
                assertThat(done.at("/counts/refused").asInt()).isZero();
                assertThat(done.at("/counts/rows").asInt()).isEqualTo(changed.size());
            }
        };

        abstract void send(NetworkMachine network, List<Sheet> changed);
    }

    /** What the system has of one place. */
    static final class Sheet {

        private final String externalId;
        private String placeId;
        private long version;
        private String etag;
        /** As its people see it. */
        private Map<String, Object> place = new LinkedHashMap<>();
        /** As it was after the last sync. */
        private Map<String, Object> synced = new LinkedHashMap<>();
        /** As it was sent last. */
        private Map<String, Object> sent = Map.of();
        private JsonNode origins = MAPPER.createArrayNode();

        Sheet(String externalId) {
            this.externalId = externalId;
        }

        Map<String, Object> place() {
            return place;
        }

        JsonNode origins() {
            return origins;
        }

        /** What nobody has changed here is taken over. */
        void apply(JsonNode data) {
            Map<String, Object> theirs = MAPPER.convertValue(data.path("place"), OBJECT);
            Set<String> fields = new LinkedHashSet<>(theirs.keySet());
            fields.addAll(synced.keySet());
            for (String field : fields) {
                if (Objects.equals(place.get(field), synced.get(field))) {
                    place.compute(field, (name, ours) -> theirs.get(field));
                }
            }
            synced = new LinkedHashMap<>(place);
            version = data.path("version").asLong();
            origins = data.path("origins");
        }
    }

    NetworkMachine network() {
        return network;
    }

    /** A place that its people know before anybody else. */
    void know(String externalId, Map<String, Object> place) {
        edit(sheets.computeIfAbsent(externalId, Sheet::new), place);
    }

    /** Its people change some fields. */
    void edit(Sheet sheet, Map<String, Object> changes) {
        sheet.place.putAll(changes);
    }

    /** What it has, in the order in which it came to know it. */
    List<Sheet> sheets() {
        return List.copyOf(sheets.values());
    }

    /** What it has of each place of the directory. */
    Map<String, Sheet> byPlace() {
        return Map.copyOf(byPlace);
    }

    /** How many items it has read from the feed so far. */
    int delivered() {
        return delivered;
    }

    /**
     * Reads what is new, and sends what is not as it was sent last.
     *
     * @return how many places it sent
     */
    int sync() {
        feed.walk(this::apply);
        List<Sheet> changed = new ArrayList<>();
        for (Sheet sheet : sheets.values()) {
            if (!sheet.place.equals(sheet.sent)) {
                changed.add(sheet);
            }
        }
        if (!changed.isEmpty()) {
            sending.send(network, changed);
        }
        changed.forEach(sheet -> {
            sheet.sent = new LinkedHashMap<>(sheet.place);
            sheet.synced = sheet.sent;
        });
        return changed.size();
    }

    private void apply(JsonNode item) {
        String placeId = item.path("id").asText();
        if (item.path("state").asText().equals("deleted")) {
            assertThat(byPlace).as("nothing is deleted here").doesNotContainKey(placeId);
            return;
        }
        delivered++;
        Sheet sheet = byPlace.computeIfAbsent(placeId, unknown -> sheet(item.at("/data/externalIds"), placeId));
        sheet.placeId = placeId;
        sheet.apply(item.path("data"));
    }

    private Sheet sheet(JsonNode own, String placeId) {
        return sheets.computeIfAbsent(own.isEmpty() ? "repris-" + placeId : own.get(0).asText(), Sheet::new);
    }
}
