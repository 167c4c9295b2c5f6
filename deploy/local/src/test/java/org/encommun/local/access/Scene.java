package org.encommun.local.access;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.encommun.local.LocalStack;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A published event with a team, an actor with a representative and a partner network, a participant who is there, and the same of
 * others, so that every operation has something to be called on, and every kind of caller has a right somewhere.
 */
final class Scene {

    private static final String EVENTS = "event-service";
    private static final String DIRECTORY = "directory-service";
    private static final String REGISTRATION = "registration-service";
    private static final String FEEDBACK = "feedback-service";
    private static final Duration LIFETIME = Duration.ofHours(1);

    private final LocalStack stack;
    private final Requests requests;
    private final Map<String, String> ids = new HashMap<>();
    private String draftId;
    private Map<String, String> participant;
    private Map<String, String> device;

    private Scene(LocalStack stack, Requests requests) {
        this.stack = stack;
        this.requests = requests;
    }

    static Scene set(LocalStack stack, Requests requests) {
        Scene scene = new Scene(stack, requests);
        scene.actors();
        scene.event();
        scene.participant();
        scene.feedback();
        return scene;
    }

    /** Everybody, those with the fewest rights first: what the last do may change the scene. */
    List<Caller> callers() {
        return List.of(new Caller("anonymous", Map.of()), new Caller("signed-in", person("inconnue")),
                new Caller("foreign-organiser", person("organisatrice-d-ailleurs")),
                new Caller("foreign-representative", person("representant-d-ailleurs")),
                new Caller("foreign-network", machine("reseau-d-ailleurs")), new Caller("participant", participant),
                new Caller("device", device), new Caller("check-in", person("accueil")),
                new Caller("moderator", person("moderatrice")), new Caller("organiser", person("organisatrice")),
                new Caller("representative", person("representante")), new Caller("network", machine("reseau")),
                new Caller("admin", admin()));
    }

    /** The id that stands in the scene for a parameter of a path; {@code null} where nothing does. */
    String id(String service, String parameter) {
        return ids.getOrDefault(service + " " + parameter, ids.get(parameter));
    }

    /** An event of the same organiser and actor that is not published. */
    String draftId() {
        return draftId;
    }

    private void actors() {
        ids.put("networkId", id(create(DIRECTORY, "/directory/networks", admin(),
                Map.of("name", "Réseau", "issuer", "urn:encommun:local", "client", "reseau", "harvestHosts",
                        List.of("donnees.exemple.fr")))));
        create(DIRECTORY, "/directory/networks", admin(),
                Map.of("name", "Réseau d’ailleurs", "issuer", "urn:encommun:local", "client", "reseau-d-ailleurs"));
        ids.put("actorId", actor(machine("reseau")));
        ids.put("representativeId", represent("representante", ids.get("actorId")));
        represent("representant-d-ailleurs", actor(machine("reseau-d-ailleurs")));
        String actor = "/directory/actors/" + ids.get("actorId");
        ids.put("claimId", id(create(DIRECTORY, actor + "/claims", person("candidate"), Map.of("evidence", "J’y travaille."))));
        ids.put(DIRECTORY + " proposalId", id(create(DIRECTORY, actor + "/proposals", person("candidate"),
                Map.of("changes", Map.of("name", "Autre nom"), "reason", "Vu sur place."))));
        place();
        partner();
    }

    /** What a network sets up for itself, and what administrators decide on actors and persons. */
    private void partner() {
        String network = "/directory/networks/" + ids.get("networkId");
        ids.put("keyId", id(create(DIRECTORY, network + "/keys", machine("reseau"), Map.of("name", "Synchronisation"))));
        ids.put("sourceId", id(create(DIRECTORY, network + "/sources", machine("reseau"),
                Map.of("address", "https://donnees.exemple.fr/lieux.csv", "format", "TABLE"))));
        ids.put("oppositionId", id(create(DIRECTORY, "/directory/oppositions", admin(),
                Map.of("mailAddresses", List.of("camille.exemple@orange.fr")))));
        ids.put(DIRECTORY + " linkId", id(create(DIRECTORY, "/directory/actors/" + ids.get("actorId") + "/links", admin(),
                Map.of("actorId", actor(machine("reseau")), "verdict", "DIFFERENT"))));
    }

    /** A record of the network, and with it a place whose actor has the same representative. */
    private void place() {
        ids.put("externalId", "lieu-1");
        String path = "/directory/networks/" + ids.get("networkId") + "/records/lieu-1";
        Map<String, String> headers = new HashMap<>(machine("reseau"));
        headers.put("Content-Type", "application/json");
        requests.status(DIRECTORY, "PUT", path, headers, """
                {"place": {"name": "Maison du numérique", "address": {"commune": "Lezoux", "communeCode": "63195"}}}"""
                .getBytes(StandardCharsets.UTF_8));
        JsonNode record = requests.get(DIRECTORY, path, machine("reseau"));
        ids.put("placeId", record.path("placeId").asText());
        represent("representante", record.path("actorId").asText());
    }

    private String actor(Map<String, String> registrant) {
        return id(create(DIRECTORY, "/directory/actors?createAnyway=true", registrant,
                Map.of("name", "Association Num", "kind", "ASSOCIATION", "communeCode", "63195")));
    }

    private String represent(String subject, String actor) {
        String claim = id(create(DIRECTORY, "/directory/actors/" + actor + "/claims", person(subject),
                Map.of("evidence", "J’y travaille.")));
        create(DIRECTORY, "/directory/claims/" + claim + "/acceptance", admin(), Map.of());
        return claim;
    }

    private void event() {
        Map<String, String> organiser = person("organisatrice");
        String event = draft(organiser);
        ids.put("eventId", event);
        String root = "/events/" + event;
        part(root, actor(organiser), "LEAD");
        part(root, ids.get("actorId"), "PARTNER");
        join(root, "moderatrice", "MODERATOR");
        ids.put("memberId", join(root, "accueil", "CHECK_IN"));
        JsonNode phone = create(EVENTS, root + "/team/devices", organiser, Map.of("name", "Entrée"));
        ids.put("deviceId", id(phone));
        device = Map.of("Device-Key", phone.path("key").asText());
        ids.put("commitmentId", id(create(EVENTS, root + "/commitments", organiser,
                Map.of("what", "Se revoir", "actorIds", List.of(ids.get("actorId"))))));
        parts(root, organiser);
        ids.put("sessionId", id(create(EVENTS, root + "/sessions", organiser, Map.of("title", "Accueil", "type", "WELCOME",
                "startsAt", "2036-11-24T14:00:00+01:00", "endsAt", "2036-11-24T14:30:00+01:00", "speakerIds",
                List.of(ids.get("speakerId"))))));
        create(EVENTS, root + "/publication", organiser, Map.of());
        create(EVENTS, root + "/releases", organiser, Map.of("name", "Programme", "reason", "Premier"));
        ids.put("number", "1");
        draftId = draft(organiser);
        part("/events/" + draftId, ids.get("actorId"), "PARTNER");
        String follower = draft(person("organisatrice-d-ailleurs"));
        ids.put("requestId", id(create(EVENTS, root + "/edition-requests", person("organisatrice-d-ailleurs"),
                Map.of("followerId", follower))));
    }

    /** One of each kind of part of an event whose example is enough to add it. */
    private void parts(String root, Map<String, String> organiser) {
        List<Operation> operations = Operation.all(EVENTS, requests.get(EVENTS, "/q/openapi?format=json", Map.of()));
        for (Operation creation : operations) {
            Pattern member = Pattern.compile(Pattern.quote(creation.path()) + "/\\{(\\w+)}");
            operations.stream().map(read -> member.matcher(read.path())).filter(Matcher::matches).map(path -> path.group(1))
                    .filter(parameter -> creation.method().equals("post")
                            && creation.path().matches("/events/\\{eventId}/[a-z]+"))
                    .filter(parameter -> !ids.containsKey(parameter)).findFirst().ifPresent(parameter -> requests
                            .tryCreate(EVENTS, creation.path().replace("/events/{eventId}", root), organiser, creation.body())
                            .ifPresent(created -> ids.put(parameter, id(created))));
        }
    }

    private String draft(Map<String, String> organiser) {
        Map<String, Object> details = new HashMap<>(Map.of("slug", "acces-" + UUID.randomUUID(), "title", "NEC local", "level",
                "LOCAL", "mode", "ON_SITE", "startsAt", "2036-11-24T14:00:00+01:00", "endsAt", "2036-11-24T17:00:00+01:00",
                "timeZone", "Europe/Paris", "communeCode", "63195", "registrationOpensAt", "2020-10-24T09:00:00+02:00"));
        details.put("registrationClosesAt", "2036-11-24T14:00:00+01:00");
        return id(create(EVENTS, "/events", organiser, details));
    }

    private void part(String root, String actor, String role) {
        create(EVENTS, root + "/organisers", person("organisatrice"),
                Map.of("actorId", actor, "role", role, "agreement", "AGREED", "contributions", List.of()));
    }

    private String join(String root, String subject, String role) {
        return id(create(EVENTS, root + "/team", person("organisatrice"), Map.of("subject", subject, "role", role)));
    }

    private void participant() {
        String event = "/registration/events/" + ids.get("eventId");
        create(REGISTRATION, event + "/registrations", Map.of(),
                Map.of("name", "Camille", "email", "camille@exemple.fr", "participantKind", "MEDIATOR"));
        var mail = stack.mailbox().registered(UUID.fromString(ids.get("eventId")), "camille@exemple.fr");
        ids.put("registrationId", mail.registrationId());
        JsonNode own = requests.get(REGISTRATION, "/registration/registrations/" + mail.registrationId(),
                Map.of("Registration-Secret", mail.secret()));
        participant = Map.of("Registration-Secret", mail.secret(), "Answer-Code", own.path("answerCode").asText());
        create(REGISTRATION, event + "/check-ins", device, Map.of("ticketCode", own.path("ticketCode").asText()));
    }

    private void feedback() {
        String event = "/feedback/events/" + ids.get("eventId");
        ids.put("surveyId", id(create(FEEDBACK, event + "/surveys", person("organisatrice"),
                Map.of("title", "Votre avis", "questions", List.of(Map.of("type", "TEXT", "label", "Que retenez-vous ?"))))));
        String board = id(create(FEEDBACK, event + "/boards", person("organisatrice"), Map.of("title", "Le bateau")));
        ids.put("boardId", board);
        ids.put("cardId", id(create(FEEDBACK, event + "/boards/" + board + "/cards",
                Map.of("Answer-Code", participant.get("Answer-Code")), Map.of("type", "WIND", "text", "L’entraide"))));
    }

    private JsonNode create(String service, String path, Map<String, String> caller, Object body) {
        return requests.create(service, path, caller, body);
    }

    private static String id(JsonNode created) {
        return created.path("id").asText();
    }

    private Map<String, String> person(String subject) {
        return bearer(stack.tokens().token(subject, LIFETIME));
    }

    private Map<String, String> machine(String client) {
        return bearer(stack.tokens().clientToken(client, LIFETIME, "network"));
    }

    private Map<String, String> admin() {
        return bearer(stack.tokens().token("administration", LIFETIME, "admin"));
    }

    private static Map<String, String> bearer(String token) {
        return Map.of("Authorization", "Bearer " + token);
    }
}
