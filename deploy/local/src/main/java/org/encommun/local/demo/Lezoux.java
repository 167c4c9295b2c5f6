package org.encommun.local.demo;

import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.encommun.local.Mailbox;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The afternoon in the médiathèque of Lezoux: thirty people, a visit, a talk and a "speed boat" workshop, from the actors in
 * the directory to the report. Two more people register than there are places, and two more want a seat in the workshop than it
 * has.
 */
final class Lezoux {

    private static final int WANT_WORKSHOP = 26;
    private static final int COME = 28;
    private static final int COME_TO_WORKSHOP = 22;

    private final StackClient stack;
    private final Mailbox mailbox;
    private final Clock clock;
    private final Consumer<String> progress;
    private final Afternoon afternoon = Afternoon.read();

    Lezoux(StackClient stack, Mailbox mailbox, Clock clock, Consumer<String> progress) {
        this.stack = stack;
        this.mailbox = mailbox;
        this.clock = clock;
        this.progress = progress;
    }

    /** A participant, with what the mail about the registration and the registration itself say. */
    private record Guest(String id, String secret, String ticketCode, String answerCode) {

        static Guest of(Mailbox.Letter letter, JsonNode registration) {
            return new Guest(letter.registrationId(), letter.secret(), registration.path("ticketCode").asText(),
                    registration.path("answerCode").asText());
        }
    }

    /**
     * Plays the afternoon.
     *
     * @return the event; {@code null} if it was played on this stack before
     */
    UUID play() {
        EventScript script = EventScript.read("lezoux");
        Organising organising;
        try {
            organising = Organising.begin(stack, script, clock);
        } catch (Api.Refused refused) {
            if (refused.is("slug-taken")) {
                progress.accept("L’événement de Lezoux est déjà chargé.");
                return null;
            }
            throw refused;
        }
        UUID event = organising.event();
        organising.prepare();
        progress.accept(
                "Démo : le programme de Lezoux est prêt, avec %d acteurs de l’annuaire.".formatted(script.actors().size()));
        organising.announce();
        progress.accept("Démo : le programme de Lezoux est publié.");
        String workshop = organising.names().id("@speed-boat");
        List<Guest> guests = register(event, organising.names());
        cancelFirst(guests);
        progress.accept(
                "Démo : %d inscriptions, une annulée, une personne promue de la liste d’attente.".formatted(guests.size()));
        List<Guest> coming = guests.subList(1, 1 + COME);
        takeSeats(workshop, coming);
        progress.accept("Démo : l’atelier est complet, une place rendue est passée à la première personne en attente.");
        checkIn(event, workshop, coming);
        progress.accept("Démo : %d personnes sont pointées.".formatted(COME));
        answer(event, coming);
        progress.accept("Démo : %d réponses au questionnaire.".formatted(afternoon.ratings().size()));
        makeBoard(organising, workshop, coming);
        progress.accept(
                "Démo : %d cartes sur le tableau « speed boat », avec leurs votes.".formatted(afternoon.cards().size()));
        organising.conclude();
        progress.accept("Démo : ce qui reste de Lezoux est noté, axes de travail, engagements et synthèse.");
        return event;
    }

    private List<Guest> register(UUID event, Names names) {
        List<Guest> guests = new ArrayList<>();
        for (int i = 0; i < afternoon.participants().size(); i++) {
            Afternoon.Participant participant = afternoon.participants().get(i);
            String address = "participant%02d@exemple.fr".formatted(i + 1);
            Map<String, Object> wanted = new LinkedHashMap<>();
            wanted.put("name", participant.name());
            wanted.put("email", address);
            wanted.put("participantKind", participant.participantKind());
            wanted.put("actorId", participant.actor() == null ? null : names.id(participant.actor()));
            stack.post("registration-service", "/registration/events/" + event + "/registrations", Map.of(), wanted);
            guests.add(opened(mailbox.registered(event, address)));
        }
        return guests;
    }

    /** The participant follows the link in the mail. */
    private Guest opened(Mailbox.Letter letter) {
        return Guest.of(letter, stack.api().get(
                stack.address("registration-service", "/registration/registrations/" + letter.registrationId()),
                Map.of("Registration-Secret", letter.secret())).body());
    }

    /** The first participant gives up the place, and the first on the waiting list gets it. */
    private void cancelFirst(List<Guest> guests) {
        Guest first = guests.get(0);
        changeUntil(own(first, ""), secret(first), registration -> registration.path("status").asText().equals("CANCELLED"),
                "DELETE",
                UnaryOperator.identity(), null);
    }

    private void takeSeats(String workshop, List<Guest> coming) {
        for (Guest guest : coming.subList(0, WANT_WORKSHOP)) {
            stack.api().post(own(guest, "/seats"), secret(guest), Map.of("sessionId", workshop));
        }
        Guest second = coming.get(1);
        changeUntil(own(second, ""), secret(second), registration -> registration.path("seats").isEmpty(), "DELETE",
                address -> URI.create(address + "/seats/" + workshop), null);
    }

    private void checkIn(UUID event, String workshop, List<Guest> coming) {
        Map<String, String> door = Map.of("Device-Key", stack.post("event-service", "/events/" + event + "/team/devices",
                stack.bearer(EventScript.ORGANISER), Map.of("name", "Téléphone de l’entrée")).body().path("key").asText());
        String checkIns = "/registration/events/" + event + "/check-ins";
        coming.forEach(guest -> stack.post("registration-service", checkIns, door, Map.of("ticketCode", guest.ticketCode())));
        // the second gave up the seat and the last on the waiting list never got one
        List<Guest> seated = new ArrayList<>(coming.subList(0, WANT_WORKSHOP - 1));
        seated.remove(1);
        seated.subList(0, COME_TO_WORKSHOP).forEach(guest -> stack.post("registration-service", checkIns, door,
                Map.of("ticketCode", guest.ticketCode(), "sessionId", workshop)));
    }

    private void answer(UUID event, List<Guest> coming) {
        String root = "/feedback/events/" + event + "/surveys";
        JsonNode survey = stack.post("feedback-service", root, stack.bearer(EventScript.ORGANISER),
                Map.of("title", "Votre après-midi à Lezoux",
                        "questions", List.of(Map.of("type", "RATING", "label", "Cette rencontre vous a-t-elle été utile ?"),
                                Map.of("type", "TEXT", "label", "Que retenez-vous ?"))))
                .body();
        for (int i = 0; i < afternoon.ratings().size(); i++) {
            List<Map<String, Object>> replies = new ArrayList<>();
            replies.add(Map.of("questionId", survey.at("/questions/0/id").asText(), "rating", afternoon.ratings().get(i)));
            if (i < afternoon.testimonies().size()) {
                replies.add(
                        Map.of("questionId", survey.at("/questions/1/id").asText(), "text", afternoon.testimonies().get(i)));
            }
            stack.post("feedback-service", root + "/" + survey.path("id").asText() + "/answers", answerCode(coming.get(i)),
                    Map.of("replies", replies));
        }
    }

    private void makeBoard(Organising organising, String workshop, List<Guest> coming) {
        String root = "/feedback/events/" + organising.event() + "/boards";
        organising.desk().invite("moderator", "MODERATOR", "Modération");
        String board = root + "/" + stack.post("feedback-service", root, stack.bearer(EventScript.ORGANISER),
                Map.of("title", "Le métier de conseiller numérique", "sessionId", workshop)).id();
        for (int i = 0; i < afternoon.cards().size(); i++) {
            Afternoon.Card card = afternoon.cards().get(i);
            String address = board + "/cards/" + stack.post("feedback-service", board + "/cards", answerCode(coming.get(i)),
                    Map.of("type", card.type(), "text", card.text())).id();
            changeUntil(stack.address("feedback-service", address), stack.bearer("moderator"),
                    read -> read.path("moderation").asText().equals("SHOWN"), "PUT", read -> URI.create(read + "/moderation"),
                    Map.of("moderation", "SHOWN"));
            coming.subList(0, card.votes())
                    .forEach(guest -> stack.post("feedback-service", address + "/votes", answerCode(guest), null));
        }
    }

    /** Reads, and changes what was read, until it is as wanted, also when the response to a change was lost. */
    private void changeUntil(URI address, Map<String, String> headers, Function<JsonNode, Boolean> asWanted, String method,
            UnaryOperator<URI> changed, Object body) {
        while (true) {
            Api.Answer read = stack.api().get(address, headers);
            if (asWanted.apply(read.body())) {
                return;
            }
            if (!stack.api().tryChange(method, changed.apply(address), headers, read.etag(), body)) {
                Api.pause();
            }
        }
    }

    private URI own(Guest guest, String path) {
        return stack.address("registration-service", "/registration/registrations/" + guest.id() + path);
    }

    private static Map<String, String> secret(Guest guest) {
        return Map.of("Registration-Secret", guest.secret());
    }

    private static Map<String, String> answerCode(Guest guest) {
        return Map.of("Answer-Code", guest.answerCode());
    }
}
