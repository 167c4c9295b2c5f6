package org.encommun.local.faults.workload;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.encommun.local.LocalStack;
import org.encommun.local.faults.workload.Replicas.Answer;
import org.encommun.local.faults.workload.RetriedRequest.Change;

/**
 * What the commands refer to.
 *
 * @param organiser the authorisation header of whoever entered it
 * @param actors first those that all clients edit, then one for each client
 * @param events published, each with a limited number of places
 * @param boards one for each event
 * @param versions those of actors and events before the first command
 */
public record Fixture(Map<String, String> organiser, List<UUID> actors, List<UUID> events, List<UUID> boards,
        Map<UUID, Long> versions) {

    /** How many people an event has room for: few, so that most wait and are promoted by cancellations. */
    public static final int PLACES = 30;
    /** Actors that nobody changes during the run: what a late record does to them is not covered by a later change. */
    private static final int SETTLED = 6;
    private static final int EDITS_OF_SETTLED = 3;
    private static final Duration TOKEN_LIFETIME = Duration.ofHours(12);

    public static Fixture enter(LocalStack stack, Replicas replicas, int clients) {
        Map<String, String> organiser = Map.of("Authorization", "Bearer " + stack.tokens().token("organiser", TOKEN_LIFETIME));
        return new Entry(new RetriedRequest(replicas), organiser).enter(clients);
    }

    private record Entry(RetriedRequest requests, Map<String, String> organiser) {

        Fixture enter(int clients) {
            List<UUID> actors = new ArrayList<>();
            List<UUID> events = new ArrayList<>();
            List<UUID> boards = new ArrayList<>();
            Map<UUID, Long> versions = new HashMap<>();
            for (int i = 0; i < Commands.SHARED_ACTORS + clients; i++) {
                actors.add(actor("Acteur " + i, versions));
            }
            for (int i = 0; i < SETTLED; i++) {
                settle(actor("Acteur établi " + i, new HashMap<>()));
            }
            for (int i = 0; i < Commands.EVENTS; i++) {
                UUID event = event(i, actor("Porteur " + i, new HashMap<>()), versions);
                events.add(event);
                boards.add(
                        id(create("feedback-service", "/feedback/events/" + event + "/boards", Map.of("title", "Le bateau"))));
            }
            return new Fixture(organiser, actors, events, boards, versions);
        }

        private UUID actor(String name, Map<UUID, Long> versions) {
            return noted(create("directory-service", "/directory/actors?createAnyway=true",
                    Map.of("name", name, "kind", "HUB", "communeCode", "63195")), versions);
        }

        private void settle(UUID actor) {
            for (int i = 1; i <= EDITS_OF_SETTLED; i++) {
                String name = "Acteur établi, nom " + i;
                done(requests.change(Change.edit("directory-service", "/directory/actors/" + actor, organiser,
                        Map.of("name", name, "kind", i % 2 == 0 ? "HUB" : "EPCI"),
                        read -> read.path("name").asText().equals(name))));
            }
        }

        private UUID event(int number, UUID lead, Map<UUID, Long> versions) {
            Map<String, Object> details = new HashMap<>(
                    Map.of("slug", "panne-" + number, "title", "NEC local", "level", "LOCAL",
                            "mode", "ON_SITE", "startsAt", "2036-11-24T14:00:00+01:00", "endsAt", "2036-11-24T17:00:00+01:00",
                            "timeZone",
                            "Europe/Paris", "communeCode", "63195", "capacity", PLACES));
            details.put("registrationOpensAt", "2020-10-24T09:00:00+02:00");
            details.put("registrationClosesAt", "2036-11-24T14:00:00+01:00");
            UUID event = id(create("event-service", "/events", details));
            create("event-service", "/events/" + event + "/organisers",
                    Map.of("actorId", lead, "role", "LEAD", "agreement", "AGREED", "contributions", List.of()));
            return noted(create("event-service", "/events/" + event + "/publication", Map.of()), versions);
        }

        private Answer create(String service, String path, Object body) {
            return done(requests.create(service, path, organiser, UUID.randomUUID().toString(), body));
        }

        private static Answer done(RetriedRequest.Result result) {
            if (result.outcome() != Outcome.ACKNOWLEDGED) {
                throw new IllegalStateException("the fixture is not entered: " + result);
            }
            return result.answer();
        }

        private static UUID noted(Answer answer, Map<UUID, Long> versions) {
            versions.put(id(answer), answer.version());
            return id(answer);
        }

        private static UUID id(Answer answer) {
            return UUID.fromString(answer.body().path("id").asText());
        }
    }
}
