package org.encommun.event.programme.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.encommun.event.EventFixture;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.restassured.response.Response;

/** The working draft of one event as its organisers read and change it over HTTP. */
final class DraftOverHttp {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String[] COLLECTIONS = {"venues", "rooms", "sessions"};
    /** The collection that each reference member refers to. */
    private static final Map<String, String> REFERENCES = Map.of("venueId", "venues", "roomId", "rooms", "axisId", "axes",
            "needIds", "needs", "speakerIds", "speakers", "hostIds", "hosts");

    private final UUID event;
    private final Map<String, List<String>> ids = new HashMap<>();
    private final Set<String> deleted = new HashSet<>();
    private int names;

    DraftOverHttp(UUID event, UUID host) {
        this.event = event;
        ids.put("hosts", List.of(host.toString()));
        for (int i = 0; i < RandomDrafts.REFERENCES; i++) {
            added("speakers", Map.of("name", "Camille Exemple", "namePublished", true));
            added("needs", Map.of("title", "Être visibles", "raisedByActorIds", List.of(host)));
            added("axes", Map.of("title", "Rendre visible le travail"));
        }
    }

    /** Adds a new entry with a unique name. */
    void add(String collection, Map<String, Object> details) {
        Map<String, Object> named = new HashMap<>(resolved(details));
        named.put(collection.equals("sessions") ? "title" : "name", "Nom " + names++);
        added(collection, named);
    }

    private void added(String collection, Map<String, Object> body) {
        Response response = EventFixture.post(event, "/" + collection, json(body));
        assertThat(response.statusCode()).as("%s: %s", body, response.asString()).isEqualTo(201);
        ids.computeIfAbsent(collection, none -> new ArrayList<>()).add(response.path("id"));
    }

    /** Performs an action; refusals by the API, such as deleting what is in use, are ignored. */
    void play(RandomDrafts.Event happening) {
        switch (happening.act()) {
            case ADD -> add(happening.collection(), happening.details());
            case CHANGE -> {
                Map<String, Object> renamed = new HashMap<>(resolved(happening.details()));
                renamed.put(happening.collection().equals("sessions") ? "title" : "name", "Nom " + names++);
                change(happening.collection(), happening.first(), renamed);
            }
            case DELETE -> {
                Response read = read(happening.collection(), happening.first());
                if (read.statusCode() == 200 && EventFixture.organiser(event).header("If-Match", read.header("ETag"))
                        .delete(address(happening.collection(), happening.first())).statusCode() == 204) {
                    deleted.add(read.path("id"));
                }
            }
            case EXCHANGE_NAMES -> {
                int second = (happening.first() + 1) % RandomDrafts.PLACES;
                String firstName = read(happening.collection(), happening.first()).path("name");
                String secondName = read(happening.collection(), second).path("name");
                if (firstName != null && secondName != null) {
                    change(happening.collection(), happening.first(), Map.of("name", "Nom " + names++));
                    change(happening.collection(), second, Map.of("name", firstName));
                    change(happening.collection(), happening.first(), Map.of("name", secondName));
                }
            }
        }
    }

    private void change(String collection, int position, Map<String, Object> patch) {
        Response read = read(collection, position);
        if (read.statusCode() == 200) {
            EventFixture.patch(event, read, address(collection, position), json(patch));
        }
    }

    private Response read(String collection, int position) {
        return EventFixture.organiser(event).get(address(collection, position));
    }

    private String address(String collection, int position) {
        List<String> known = ids.get(collection);
        return "/events/%s/%s/%s".formatted(event, collection, known.get(position % known.size()));
    }

    /** All members of all venues, rooms and sessions by their ids. */
    Map<String, Map<String, Object>> read() {
        Map<String, Map<String, Object>> all = new HashMap<>();
        for (String collection : COLLECTIONS) {
            List<Map<String, Object>> parts = EventFixture.organiser(event).get("/events/%s/%s".formatted(event, collection))
                    .then().statusCode(200).extract().path("");
            parts.forEach(part -> all.put((String) part.get("id"), part));
        }
        return all;
    }

    /** The entries of a referenced collection that still exist. */
    List<String> present(String collection) {
        return EventFixture.organiser(event).get("/events/%s/%s".formatted(event, collection)).then().statusCode(200).extract()
                .path("id");
    }

    /** Replaces positions by ids, and omits references to deleted entries. */
    private Map<String, Object> resolved(Map<String, Object> details) {
        Map<String, Object> resolved = new HashMap<>(details);
        REFERENCES.forEach((member, collection) -> resolved.computeIfPresent(member,
                (name, value) -> value instanceof List<?> list
                        ? list.stream().map(position -> id(collection, position)).filter(id -> !deleted.contains(id)).toList()
                        : deleted.contains(id(collection, value)) ? null : id(collection, value)));
        return resolved;
    }

    private String id(String collection, Object position) {
        return ids.get(collection).get((Integer) position);
    }

    private static String json(Map<String, Object> body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
