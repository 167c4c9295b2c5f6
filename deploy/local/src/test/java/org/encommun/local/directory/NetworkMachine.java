package org.encommun.local.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The machine of a partner network.
 *
 * @param id of the network
 * @param requests with its token
 */
record NetworkMachine(String id, Requests requests) {

    static final String CSV = "text/csv";
    static final String NDJSON = "application/x-ndjson";
    private static final int ATTEMPTS = 1_200;
    private static final int PAUSE_MILLIS = 100;

    /** Sends a table and waits until it is taken in. */
    JsonNode takeIn(String mediaType, byte[] table) {
        String imports = path("imports");
        String job = imports + "/" + requests.post(imports, mediaType, BodyPublishers.ofByteArray(table)).path("id").asText();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            JsonNode read = requests.get(job);
            if (!List.of("QUEUED", "RUNNING").contains(read.path("status").asText())) {
                assertThat(read.path("status").asText()).as(read.toString()).isEqualTo("DONE");
                return read;
            }
            pause();
        }
        throw new AssertionError(job + " takes too long");
    }

    /** What came of the rows of an import. */
    List<JsonNode> rows(JsonNode job) {
        return items(path("imports/" + job.path("id").asText() + "/rows"));
    }

    /** Its records by its own ids. */
    Map<String, JsonNode> records() {
        Map<String, JsonNode> records = new LinkedHashMap<>();
        items(path("records")).forEach(record -> records.put(record.path("externalId").asText(), record));
        return records;
    }

    /** As {@link Requests#put}. */
    String put(String externalId, String ifMatch, Map<String, Object> record) {
        return requests.put(path("records/" + externalId), ifMatch, record);
    }

    void delete(String externalId, String ifMatch) {
        requests.delete(path("records/" + externalId), ifMatch);
    }

    /** The place that a record is of. */
    String placeId(String externalId) {
        return requests.get(path("records/" + externalId)).path("placeId").asText();
    }

    private List<JsonNode> items(String path) {
        List<JsonNode> items = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = requests.get(path + "?limit=200" + cursor);
            page.path("items").forEach(items::add);
            cursor = page.path("next").isTextual() ? "&cursor=" + page.path("next").asText() : "";
        } while (!cursor.isEmpty());
        return items;
    }

    private String path(String part) {
        return "/directory/networks/" + id + "/" + part;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
