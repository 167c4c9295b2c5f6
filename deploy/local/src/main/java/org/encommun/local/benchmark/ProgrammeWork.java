package org.encommun.local.benchmark;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

import org.encommun.embedded.TokenIssuer;

/**
 * A national event of three days, with 300 sessions in 20 rooms of 3 venues and 250 speakers: warnings, releases and
 * documents.
 */
final class ProgrammeWork implements Work {

    private static final int SESSIONS = 300;
    private static final int SPEAKERS = 250;
    private static final int ROOMS = 20;
    private static final int VENUES = 3;
    private static final int SESSIONS_A_DAY = SESSIONS / 3;
    private static final int RELEASES = 20;
    private static final int WARNINGS_GOAL = 100;
    private static final int RELEASE_GOAL = 500;
    private static final int DOCUMENT_GOAL = 50;
    private static final LocalDate FIRST_DAY = LocalDate.of(2036, 10, 18);
    private static final List<String> DOCUMENTS = List.of("/programme", "/calendar.ics", "/schedule.json", "/schedule.xml",
            "/event.jsonld", "/openagenda.json", "/sessions.csv");

    private final Function<String, URI> addresses;
    private final TokenIssuer tokens;
    private final int warmUp;
    private final int measured;

    ProgrammeWork(Function<String, URI> addresses, TokenIssuer tokens, int warmUp, int measured) {
        this.addresses = addresses;
        this.tokens = tokens;
        this.warmUp = warmUp;
        this.measured = measured;
    }

    @Override
    public String title() {
        return "%d sessions, %d speakers".formatted(SESSIONS, SPEAKERS);
    }

    @Override
    public List<Figure> run(Consumer<String> progress) {
        Client directory = new Client(addresses.apply("directory-service"), tokens);
        Client events = new Client(addresses.apply("event-service"), tokens);
        UUID event = prepare(directory, events);
        progress.accept("Mesure : %d sessions et %d intervenants sont prêts.".formatted(SESSIONS, SPEAKERS));
        return measure(events, event, progress);
    }

    private List<Figure> measure(Client events, UUID event, Consumer<String> progress) {
        String root = "/events/" + event;
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.ofDurations("first release of a cold service, 300 announced",
                Durations.of(0, 1, () -> release(events, event)), RELEASE_GOAL));
        figures.add(Figure.ofDurations("warnings of the whole draft",
                Durations.of(warmUp, measured, () -> events.get(root + "/warnings")), WARNINGS_GOAL));
        progress.accept("Mesure : les alertes sont faites.");
        figures.add(Figure.ofDurations("release, nothing changed", releases(events, event, false), RELEASE_GOAL));
        figures.add(Figure.ofDurations("release, every session moved", releases(events, event, true), RELEASE_GOAL));
        progress.accept("Mesure : les versions sont faites.");
        for (String document : DOCUMENTS) {
            figures.add(Figure.ofDurations("`" + document + "`",
                    Durations.of(warmUp, measured, () -> events.get(root + document)), DOCUMENT_GOAL));
        }
        return figures;
    }

    /** Measures each release alone, without the preceding changes of the draft. */
    private static long[] releases(Client events, UUID event, boolean moving) {
        long[] nanos = new long[RELEASES];
        for (int i = 0; i < RELEASES; i++) {
            if (moving) {
                events.postTable("/events/" + event + "/draft.csv", moved(i + 1));
            }
            nanos[i] = Durations.of(() -> release(events, event));
        }
        return nanos;
    }

    private static Object release(Client events, UUID event) {
        return events.post("/events/" + event + "/releases",
                Map.of("name", UUID.randomUUID().toString(), "reason", "Mesure."));
    }

    private UUID prepare(Client directory, Client events) {
        String actor = directory.post("/directory/actors?createAnyway=true",
                Map.of("name", "Hub de mesure", "kind", "HUB", "communeCode", "33063")).path("id").asText();
        Map<String, Object> details = new LinkedHashMap<>(
                Map.of("slug", "mesure", "title", "Mesure", "level", "LOCAL",
                        "mode", "ON_SITE", "timeZone", "Europe/Paris", "communeCode", "33063", "capacity", 2000));
        details.put("startsAt", FIRST_DAY + "T08:00:00+02:00");
        details.put("endsAt", FIRST_DAY.plusDays(2) + "T23:00:00+02:00");
        details.put("registrationOpensAt", FIRST_DAY.minusDays(60) + "T08:00:00+02:00");
        details.put("registrationClosesAt", FIRST_DAY + "T08:00:00+02:00");
        UUID event = UUID.fromString(events.post("/events", details).path("id").asText());
        String root = "/events/" + event;
        events.postUntilKnown(root + "/organisers",
                Map.of("actorId", actor, "role", "LEAD", "agreement", "AGREED", "contributions", List.of()));
        rooms(events, event);
        events.postTable(root + "/draft.csv", sessions());
        speakers(events, event, actor);
        // the directory tells who speaks for the lead shortly after
        events.postUntilKnown(root + "/publication", Map.of());
        return event;
    }

    private static void rooms(Client events, UUID event) {
        List<String> venues = new ArrayList<>();
        for (int i = 0; i < VENUES; i++) {
            venues.add(events.post("/events/" + event + "/venues",
                    Map.of("name", "Lieu " + i, "address", Map.of("postalCode", "33000", "locality", "Bordeaux", "communeCode",
                            "33063", "latitude", 44.84 + i * 0.005, "longitude", -0.58)))
                    .path("id").asText());
        }
        for (int i = 0; i < ROOMS; i++) {
            events.post("/events/" + event + "/rooms",
                    Map.of("name", "Salle " + i, "venueId", venues.get(i % VENUES), "capacity", 40));
        }
    }

    private static String sessions() {
        StringBuilder table = new StringBuilder(
                "titre;type;description;date de début;heure de début;date de fin;heure de fin;salle;inscription\n");
        for (int i = 0; i < SESSIONS; i++) {
            LocalDate day = FIRST_DAY.plusDays(i / SESSIONS_A_DAY);
            LocalTime start = LocalTime.of(9, 0).plusMinutes(100L * (i % SESSIONS_A_DAY / ROOMS));
            table.append("Atelier ").append(i).append(";atelier;").append("Ce qui nous freine, ce qui nous pousse. ".repeat(8))
                    .append(';').append(day).append(';').append(start).append(';').append(day).append(';')
                    .append(start.plusMinutes(90)).append(";Salle ").append(i % ROOMS).append(";oui\n");
        }
        return table.toString();
    }

    /** Moves every session by a few minutes against its first time. */
    private static String moved(int minutes) {
        StringBuilder table = new StringBuilder("numéro;date de début;heure de début\n");
        for (int i = 0; i < SESSIONS; i++) {
            LocalTime start = LocalTime.of(9, 0).plusMinutes(100L * (i % SESSIONS_A_DAY / ROOMS) + minutes);
            table.append(i + 1).append(';').append(FIRST_DAY.plusDays(i / SESSIONS_A_DAY)).append(';').append(start)
                    .append('\n');
        }
        return table.toString();
    }

    private static void speakers(Client events, UUID event, String actor) {
        List<String> speakers = new ArrayList<>();
        for (int i = 0; i < SPEAKERS; i++) {
            speakers.add(events.post("/events/" + event + "/speakers",
                    Map.of("name", "Personne Inventée " + i, "actorId", actor, "namePublished", i % 5 != 0)).path("id")
                    .asText());
        }
        int next = 0;
        for (var session : events.read("/events/" + event + "/sessions")) {
            String address = "/events/" + event + "/sessions/" + session.path("id").asText();
            events.patch(address, Map.of("hostIds", List.of(actor), "speakerIds",
                    List.of(speakers.get(next % SPEAKERS), speakers.get((next + 7) % SPEAKERS))));
            next++;
        }
    }
}
