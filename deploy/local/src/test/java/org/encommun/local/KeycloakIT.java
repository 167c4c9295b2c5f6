package org.encommun.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** People and machines sign in with a real Keycloak, as {@code docs/authentication.md} sets it up. */
class KeycloakIT {

    private static final String SITE = "site";
    private static Keycloak keycloak;
    private static LocalStack stack;

    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper mapper = new ObjectMapper();

    @BeforeAll
    static void start(@TempDir Path data) throws Exception {
        keycloak = Keycloak.start(Path.of(System.getProperty("keycloak.home")));
        stack = LocalStack.start(new StackOptions(data, 0, 1, false, false,
                Map.of("MP_JWT_VERIFY_PUBLICKEY_LOCATION", keycloak.keys(), "MP_JWT_VERIFY_ISSUER", keycloak.issuer(),
                        "SMALLRYE_JWT_PATH_GROUPS", "realm_access/roles")),
                Progress.silent());
    }

    @AfterAll
    static void stop() {
        if (stack != null) {
            stack.close();
        }
        if (keycloak != null) {
            keycloak.close();
        }
    }

    @Test
    void whoCreatesAnEventInvitesSomebodyIntoItsTeam() throws Exception {
        String camille = keycloak.signIn("camille", SITE);
        String dominique = keycloak.signIn("dominique", SITE);
        String event = "/events/" + created(post("event-service", "/events", camille, event("camille"))).path("id").asText();
        assertThat(get("event-service", event, dominique).statusCode()).isEqualTo(404);

        String code = created(post("event-service", event + "/team/invitations", camille, Map.of("role", "ORGANISER")))
                .path("code").asText();
        created(post("event-service", event + "/team/invitations/acceptance", dominique, Map.of("code", code)));

        assertThat(get("event-service", event, dominique).statusCode()).isEqualTo(200);
    }

    @Test
    void theRealmRoleAdminIsThePlatformRole() throws Exception {
        Map<String, Object> national = event("nationale");
        national.put("level", "NATIONAL");

        assertThat(post("event-service", "/events", keycloak.signIn("camille", SITE), national).statusCode()).isEqualTo(403);
        assertThat(post("event-service", "/events", keycloak.signIn("alma", SITE), national).statusCode()).isEqualTo(201);
    }

    @Test
    void theMachineOfANetworkIsKnownByItsClient() throws Exception {
        String machine = keycloak.machine("reseau-picard");
        Map<String, Object> actor = Map.of("name", "Centre social du Canal", "kind", "CENTRE_SOCIAL", "communeCode", "02691");
        assertThat(problem(post("directory-service", "/directory/actors", machine, actor))).isEqualTo("network-unknown");
        created(post("directory-service", "/directory/networks", keycloak.signIn("alma", SITE),
                Map.of("name", "Réseau picard", "issuer", keycloak.issuer(), "client", "reseau-picard")));

        String registered = "/directory/actors/"
                + created(post("directory-service", "/directory/actors", machine, actor)).path("id").asText();

        String claim = created(post("directory-service", registered + "/claims", keycloak.signIn("camille", SITE),
                Map.of("evidence", "J’y travaille."))).path("id").asText();
        assertThat(created(post("directory-service", "/directory/claims/" + claim + "/acceptance", machine, Map.of()))
                .at("/decision/capacity").asText()).isEqualTo("NETWORK");
    }

    @Test
    void aTokenForAnotherAudienceOrOfNobodyIsRefused() throws Exception {
        for (String site : new String[]{"site-without-audience", "site-without-subject"}) {
            HttpResponse<String> answer = post("event-service", "/events", keycloak.signIn("camille", site), event(site));

            assertThat(answer.statusCode()).as(site).isEqualTo(401);
            assertThat(problem(answer)).isEqualTo("unauthenticated");
        }
    }

    private static Map<String, Object> event(String slug) {
        Map<String, Object> details = new HashMap<>(Map.of("slug", slug + "-2036", "title", "NEC local", "level", "LOCAL",
                "mode", "ON_SITE",
                "startsAt", "2036-11-24T14:00:00+01:00", "endsAt", "2036-11-24T17:00:00+01:00", "timeZone", "Europe/Paris",
                "communeCode", "63195", "registrationOpensAt", "2036-10-24T09:00:00+02:00"));
        details.put("registrationClosesAt", "2036-11-24T14:00:00+01:00");
        return details;
    }

    private JsonNode created(HttpResponse<String> answer) throws IOException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return mapper.readTree(answer.body());
    }

    private String problem(HttpResponse<String> answer) throws IOException {
        return mapper.readTree(answer.body()).path("type").asText().replaceFirst(".*:", "");
    }

    private HttpResponse<String> post(String service, String path, String token, Map<String, Object> body) throws Exception {
        return client.send(request(service, path, token).header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(mapper.writeValueAsString(body))).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String service, String path, String token) throws Exception {
        return client.send(request(service, path, token).GET().build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String service, String path, String token) {
        return HttpRequest.newBuilder(URI.create(stack.address(service) + path)).header("Authorization", "Bearer " + token);
    }
}
