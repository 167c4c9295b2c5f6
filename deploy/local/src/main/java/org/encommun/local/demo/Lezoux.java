package org.encommun.local.demo;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.encommun.embedded.TokenIssuer;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The afternoon in the médiathèque of Lezoux: thirty people, a visit, a talk and a "speed boat" workshop, from the actors in the
 * directory to the report. Two more people register than there are places, and two more want to be in the workshop than it holds.
 */
public final class Lezoux {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    private static final int PLACES = 30;
    private static final int WANT_WORKSHOP = 26;
    private static final int COME = 28;
    private static final int COME_TO_WORKSHOP = 22;
    private static final Duration TOKEN_LIFETIME = Duration.ofHours(1);

    private final Function<String, URI> addresses;
    private final TokenIssuer tokens;
    private final Clock clock;
    private final Consumer<String> progress;
    private final Api api = new Api();
    private final Script script = Script.read();

    /**
     * @param addresses where each service answers, by its name
     * @param tokens signs what the organiser, the door and the moderator show
     * @param clock tells what day it is: the event is today
     * @param progress is told of each step that is done, in a line of French
     */
    public Lezoux(Function<String, URI> addresses, TokenIssuer tokens, Clock clock, Consumer<String> progress) {
        this.addresses = addresses;
        this.tokens = tokens;
        this.clock = clock;
        this.progress = progress;
    }

    /** Somebody who registered, with what their registration was answered. */
    private record Guest(String id, String secret, String ticketCode, String answerCode) {

        static Guest of(JsonNode registration) {
            return new Guest(registration.path("id").asText(), registration.path("secret").asText(),
                    registration.path("ticketCode").asText(), registration.path("answerCode").asText());
        }
    }

    /**
     * Plays the afternoon.
     *
     * @return the event; {@code null} if it was played on this stack before
     */
    public UUID play() {
        List<String> actors = new ArrayList<>();
        UUID event;
        try {
            event = createEvent();
        } catch (Api.Refused refused) {
            if (refused.is("slug-taken")) {
                progress.accept("L’événement de Lezoux est déjà chargé.");
                return null;
            }
            throw refused;
        }
        script.actors()
                .forEach(actor -> actors.add(post("directory-service", "/directory/actors", bearer("organiser"), actor).id()));
        progress.accept("Démo : %d acteurs dans l’annuaire.".formatted(actors.size()));
        String workshop = prepare(event, actors);
        progress.accept("Démo : le programme de Lezoux est publié.");
        List<Guest> guests = register(event, actors);
        cancelFirst(guests);
        progress.accept(
                "Démo : %d inscriptions, une annulée, une personne promue de la liste d’attente.".formatted(guests.size()));
        List<Guest> coming = guests.subList(1, 1 + COME);
        takeSeats(workshop, coming);
        progress.accept("Démo : l’atelier est complet, une place rendue est passée à la première personne en attente.");
        checkIn(event, workshop, coming);
        progress.accept("Démo : %d personnes sont pointées.".formatted(COME));
        answer(event, coming);
        progress.accept("Démo : %d réponses au questionnaire.".formatted(script.ratings().size()));
        makeBoard(event, workshop, coming);
        progress.accept("Démo : %d cartes sur le tableau « speed boat », avec leurs votes.".formatted(script.cards().size()));
        return event;
    }

    private UUID createEvent() {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("slug", "lezoux");
        details.put("title", "NEC local de Lezoux");
        details.put("description", "Une après-midi à la médiathèque : visite, présentation, atelier **speed boat**.");
        details.put("level", "LOCAL");
        details.put("mode", "ON_SITE");
        details.put("startsAt", today("14:00").toString());
        details.put("endsAt", today("17:00").toString());
        details.put("timeZone", ZONE.getId());
        details.put("communeCode", "63195");
        details.put("capacity", PLACES);
        // open around the clock, so that the afternoon can be played at any hour
        details.put("registrationOpensAt", today("14:00").minusDays(30).toString());
        details.put("registrationClosesAt", today("14:00").plusDays(2).toString());
        return UUID.fromString(post("event-service", "/events", bearer("organiser"), details).id());
    }

    /** Organisers, rooms, sessions, publication and release; gives the workshop. */
    private String prepare(UUID event, List<String> actors) {
        Map<String, String> organiser = bearer("organiser", event);
        String root = "/events/" + event;
        for (Script.Organiser each : script.organisers()) {
            post("event-service", root + "/organisers", organiser,
                    Map.of("actorId", actors.get(each.actor()), "role", each.role(),
                            "agreement", each.agreement(), "contributions", each.contributions()));
        }
        List<String> rooms = script.rooms().stream().map(room -> post("event-service", root + "/rooms", organiser, room).id())
                .toList();
        String workshop = null;
        for (Script.Session session : script.sessions()) {
            String id = post("event-service", root + "/sessions", organiser,
                    Map.of("title", session.title(), "type", session.type(), "roomId", rooms.get(session.room()), "startsAt",
                            today(session.from()).toString(), "endsAt", today(session.to()).toString(), "signUp",
                            session.signUp()))
                    .id();
            workshop = session.signUp() ? id : workshop;
        }
        post("event-service", root + "/publication", organiser, null);
        post("event-service", root + "/releases", organiser, Map.of("name", "Programme annoncé"));
        return workshop;
    }

    private List<Guest> register(UUID event, List<String> actors) {
        List<Guest> guests = new ArrayList<>();
        for (int i = 0; i < script.participants().size(); i++) {
            Script.Participant participant = script.participants().get(i);
            Map<String, Object> wanted = new LinkedHashMap<>();
            wanted.put("name", participant.name());
            wanted.put("email", "participant%02d@exemple.fr".formatted(i + 1));
            wanted.put("participantKind", participant.participantKind());
            wanted.put("actorId", participant.actor() == null ? null : actors.get(participant.actor()));
            guests.add(
                    Guest.of(post("registration-service", "/registration/events/" + event + "/registrations", Map.of(), wanted)
                            .body()));
        }
        return guests;
    }

    /** The very first gives the place up, and the first in line has it. */
    private void cancelFirst(List<Guest> guests) {
        Guest first = guests.get(0);
        changeUntil(own(first, ""), secret(first), registration -> registration.path("status").asText().equals("CANCELLED"),
                "DELETE",
                UnaryOperator.identity(), null);
    }

    private void takeSeats(String workshop, List<Guest> coming) {
        for (Guest guest : coming.subList(0, WANT_WORKSHOP)) {
            api.post(own(guest, "/seats"), secret(guest), Map.of("sessionId", workshop));
        }
        Guest second = coming.get(1);
        changeUntil(own(second, ""), secret(second), registration -> registration.path("seats").isEmpty(), "DELETE",
                address -> URI.create(address + "/seats/" + workshop), null);
    }

    private void checkIn(UUID event, String workshop, List<Guest> coming) {
        Map<String, String> door = bearer("checkin", event);
        String checkIns = "/registration/events/" + event + "/check-ins";
        coming.forEach(guest -> post("registration-service", checkIns, door, Map.of("ticketCode", guest.ticketCode())));
        // the second gave the seat up and the last in line never got one
        List<Guest> seated = new ArrayList<>(coming.subList(0, WANT_WORKSHOP - 1));
        seated.remove(1);
        seated.subList(0, COME_TO_WORKSHOP).forEach(guest -> post("registration-service", checkIns, door,
                Map.of("ticketCode", guest.ticketCode(), "sessionId", workshop)));
    }

    private void answer(UUID event, List<Guest> coming) {
        String root = "/feedback/events/" + event + "/surveys";
        JsonNode survey = post("feedback-service", root, bearer("organiser", event),
                Map.of("title", "Votre après-midi à Lezoux",
                        "questions", List.of(Map.of("type", "RATING", "label", "Cette rencontre vous a-t-elle été utile ?"),
                                Map.of("type", "TEXT", "label", "Que retenez-vous ?"))))
                .body();
        for (int i = 0; i < script.ratings().size(); i++) {
            List<Map<String, Object>> replies = new ArrayList<>();
            replies.add(Map.of("questionId", survey.at("/questions/0/id").asText(), "rating", script.ratings().get(i)));
            if (i < script.testimonies().size()) {
                replies.add(Map.of("questionId", survey.at("/questions/1/id").asText(), "text", script.testimonies().get(i)));
            }
            post("feedback-service", root + "/" + survey.path("id").asText() + "/answers", answerCode(coming.get(i)),
                    Map.of("replies", replies));
        }
    }

    private void makeBoard(UUID event, String workshop, List<Guest> coming) {
        String root = "/feedback/events/" + event + "/boards";
        String board = root + "/" + post("feedback-service", root, bearer("organiser", event),
                Map.of("title", "Le métier de conseiller numérique", "sessionId", workshop)).id();
        for (int i = 0; i < script.cards().size(); i++) {
            Script.Card card = script.cards().get(i);
            String address = board + "/cards/" + post("feedback-service", board + "/cards", answerCode(coming.get(i)),
                    Map.of("type", card.type(), "text", card.text())).id();
            changeUntil(address("feedback-service", address), bearer("moderator", event),
                    read -> read.path("moderation").asText().equals("SHOWN"), "PUT", read -> URI.create(read + "/moderation"),
                    Map.of("moderation", "SHOWN"));
            coming.subList(0, card.votes())
                    .forEach(guest -> post("feedback-service", address + "/votes", answerCode(guest), null));
        }
    }

    /** Reads, and changes what was read, until it is as wanted: also when the answer to a change was lost. */
    private void changeUntil(URI address, Map<String, String> headers, Function<JsonNode, Boolean> asWanted, String method,
            UnaryOperator<URI> changed, Object body) {
        while (true) {
            Api.Answer read = api.get(address, headers);
            if (asWanted.apply(read.body())) {
                return;
            }
            if (!api.tryChange(method, changed.apply(address), headers, read.etag(), body)) {
                Api.pause();
            }
        }
    }

    private Api.Answer post(String service, String path, Map<String, String> headers, Object body) {
        return api.post(address(service, path), headers, body);
    }

    private URI own(Guest guest, String path) {
        return address("registration-service", "/registration/registrations/" + guest.id() + path);
    }

    private URI address(String service, String path) {
        return addresses.apply(service).resolve(path);
    }

    private static Map<String, String> secret(Guest guest) {
        return Map.of("Registration-Secret", guest.secret());
    }

    private static Map<String, String> answerCode(Guest guest) {
        return Map.of("Answer-Code", guest.answerCode());
    }

    private Map<String, String> bearer(String role, UUID... events) {
        return Map.of("Authorization", "Bearer " + tokens.token(role, List.of(events), null, TOKEN_LIFETIME));
    }

    private OffsetDateTime today(String time) {
        return LocalDate.now(clock.withZone(ZONE)).atTime(LocalTime.parse(time)).atZone(ZONE).toOffsetDateTime();
    }
}
