package org.encommun.local.faults.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.encommun.local.faults.workload.Replicas;
import org.encommun.local.faults.workload.Replicas.Answer;

import com.fasterxml.jackson.databind.JsonNode;

/** A partner's copy of a change feed (RPDE), read page by page from any replica. */
final class Feed {

    private final Replicas replicas;
    private final String service;
    private final String path;
    private final Map<String, JsonNode> copy = new HashMap<>();
    private long changeNumber;

    Feed(Replicas replicas, String service, String path) {
        this.replicas = replicas;
        this.service = service;
        this.path = path;
    }

    /**
     * Reads the next page, if the service answers.
     *
     * @return whether there was something on it
     */
    boolean readPage() {
        Optional<Answer> page = replicas.send(service, "GET", "%s?afterChangeNumber=%d".formatted(path, changeNumber), Map.of(),
                null);
        if (page.isEmpty() || !page.get().isSuccess()) {
            return false;
        }
        JsonNode items = page.get().body().path("items");
        for (JsonNode item : items) {
            changeNumber = item.path("modified").asLong();
            if (item.path("state").asText().equals("deleted")) {
                copy.remove(item.path("id").asText());
            } else {
                copy.put(item.path("id").asText(), item.path("data"));
            }
        }
        return !items.isEmpty();
    }

    void readAll() {
        while (readPage()) {
            // until the last page
        }
    }

    Map<String, JsonNode> copy() {
        return copy;
    }
}
