package org.encommun.local.demo;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Works on one event as its organisers: everything added to it is in a collection below it.
 *
 * @param names the names of what was added so far
 * @param organiser the authorisation header
 */
record EventClient(StackClient stack, UUID event, Names names, Map<String, String> organiser) {

    private static final String SERVICE = "event-service";
    private static final String NATIONAL = "NATIONAL";

    /** Creates an event as a draft, as its first organiser. */
    static EventClient ofNewEvent(StackClient stack, Map<String, Object> details, Names names) {
        Map<String, String> organiser = stack.bearer(EventScript.ORGANISER);
        Map<String, Object> ofOrganiser = new LinkedHashMap<>(details);
        boolean national = ofOrganiser.replace("level", NATIONAL, "LOCAL");
        String id = stack.post(SERVICE, "/events", organiser, names.filled(ofOrganiser)).id();
        names.give("event", id);
        EventClient client = new EventClient(stack, UUID.fromString(id), names, organiser);
        if (national) {
            client.raiseToNationalLevel();
        }
        return client;
    }

    /** Only an administrator may. */
    private void raiseToNationalLevel() {
        stack.api().change("PATCH", address(""), stack.administrator(), Map.of("level", NATIONAL));
    }

    /** Adds a resource and returns its path. */
    String add(String collection, EventScript.Thing thing) {
        String id = post(collection, thing.body()).path("id").asText();
        names.give(thing.as(), id);
        return collection + "/" + id;
    }

    JsonNode post(String collection, Map<String, Object> body) {
        return stack.post(SERVICE, "/events/" + event + collection, organiser, names.filled(body)).body();
    }

    JsonNode read(String collection) {
        return stack.api().get(address(collection), organiser).body();
    }

    void change(String collection, EventScript.Change change) {
        stack.api().change("PATCH", address(collection + "/" + names.id(change.of())), organiser,
                names.filled(change.patch()));
    }

    void put(String path, Map<String, Object> body) {
        stack.api().change("PUT", address(path), organiser, body);
    }

    /** Somebody gets a link, signs in and joins the team. */
    void invite(String subject, String role, String label) {
        String invitations = "/events/" + event + "/team/invitations";
        String code = stack.post(SERVICE, invitations, organiser, Map.of("role", role, "label", label)).body().path("code")
                .asText();
        stack.post(SERVICE, invitations + "/acceptance", stack.bearer(subject), Map.of("code", code));
    }

    /** A representative of an actor confirms what the organisers state of it. */
    void confirm(String subject, String stated, String confirmation) {
        stack.api().change("PUT", address(stated), address(stated + confirmation), stack.bearer(subject), null);
    }

    void remove(String collection, String name) {
        try {
            stack.api().change("DELETE", address(collection + "/" + names.id(name)), organiser, null);
        } catch (Api.Refused refused) {
            // removed by a request whose response was lost
            if (!refused.is("not-found")) {
                throw refused;
            }
        }
    }

    private URI address(String path) {
        return stack.address(SERVICE, "/events/" + event + path);
    }
}
