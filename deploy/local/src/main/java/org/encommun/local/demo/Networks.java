package org.encommun.local.demo;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.encommun.embedded.TokenIssuer;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The partner networks whose tables fill the directory, as their machines and an administrator would do it. Done again, it
 * changes nothing.
 */
final class Networks {

    private static final String SERVICE = "directory-service";
    private static final String NETWORKS = "/directory/networks";
    private static final String FIRST_PAGE = "/directory/feeds/places?limit=500";
    private static final String ALL = "?limit=200";

    private final StackClient stack;
    private final Consumer<String> progress;

    Networks(StackClient stack, Consumer<String> progress) {
        this.stack = stack;
        this.progress = progress;
    }

    /** Registers them, and takes their tables in, one after the other. */
    void enter() {
        Map<String, String> ids = registered(stack);
        for (NetworkScript script : NetworkScript.all()) {
            String id = ids.computeIfAbsent(script.client(), client -> register(script));
            Map<String, String> machine = stack.machine(script.client());
            String imports = NETWORKS + "/" + id + "/imports";
            if (read(imports + ALL, machine).path("items").findValuesAsText("status").contains("DONE")) {
                continue;
            }
            recognise(script, NETWORKS + "/" + id + "/records", machine);
            if (script.mapping() != null) {
                stack.post(SERVICE, NETWORKS + "/" + id + "/mappings", machine, script.mapping());
            }
            String address = imports + "/" + stack.api().post(stack.address(SERVICE, imports), machine, script.mediaType(),
                    script.content()).id();
            JsonNode counts = taken(address, machine).path("counts");
            progress.accept("Démo : la table du réseau « %s » est reprise, %s lieux.".formatted(script.name(),
                    counts.path("rows")));
        }
    }

    /** The ids of the networks of a stack, by their clients. */
    static Map<String, String> registered(StackClient stack) {
        Map<String, String> ids = new HashMap<>();
        stack.read(SERVICE, NETWORKS + ALL, stack.administrator()).path("items")
                .forEach(network -> ids.put(network.path("client").asText(), network.path("id").asText()));
        return ids;
    }

    private String register(NetworkScript script) {
        return stack.post(SERVICE, NETWORKS, stack.administrator(),
                Map.of("name", script.name(), "issuer", TokenIssuer.ISSUER, "client", script.client())).id();
    }

    /** Finds in the feed the places that the network has, too, and says so: what it sends of them is of these places. */
    private void recognise(NetworkScript script, String records, Map<String, String> machine) {
        Set<String> open = new HashSet<>(script.shared().keySet());
        while (!open.isEmpty()) {
            open.removeAll(read(records + ALL, machine).path("items").findValuesAsText("externalId"));
            Map<String, JsonNode> known = feed(machine);
            for (String own : List.copyOf(open)) {
                JsonNode place = known.get(script.shared().get(own));
                if (place != null) {
                    stack.api().tryChange("PUT", stack.address(SERVICE, records + "/" + own), machine, null,
                            Map.of("place", Map.of("name", place.at("/place/name"), "address", place.at("/place/address")),
                                    "placeId", place.path("id"), "basedOn", place.path("version")));
                }
            }
            if (!open.isEmpty()) {
                Api.pause();
            }
        }
    }

    /** The places by their names. */
    private Map<String, JsonNode> feed(Map<String, String> machine) {
        Map<String, JsonNode> places = new HashMap<>();
        String next = FIRST_PAGE;
        JsonNode page;
        do {
            page = read(next, machine);
            page.path("items").forEach(item -> places.put(item.at("/data/place/name").asText(), item.path("data")));
            String following = page.path("next").asText();
            next = following.substring(following.indexOf("/directory/"));
        } while (!page.path("items").isEmpty());
        return places;
    }

    private JsonNode taken(String address, Map<String, String> machine) {
        JsonNode job = read(address, machine);
        while (Set.of("QUEUED", "RUNNING").contains(job.path("status").asText())) {
            Api.pause();
            job = read(address, machine);
        }
        return job;
    }

    private JsonNode read(String path, Map<String, String> caller) {
        return stack.read(SERVICE, path, caller);
    }
}
