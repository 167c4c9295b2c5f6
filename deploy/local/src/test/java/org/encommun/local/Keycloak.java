package org.encommun.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.encommun.embedded.FreePorts;

import com.fasterxml.jackson.databind.ObjectMapper;

/** A real Keycloak with the realm {@code encommun}, unpacked by the Maven profile {@code keycloak}; its data are in memory. */
final class Keycloak implements AutoCloseable {

    private static final String REALM = "encommun";
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper mapper = new ObjectMapper();
    private final Path home;
    private final String address;
    private final Process server;

    private Keycloak(Path home, int port) throws IOException {
        this.home = home;
        this.address = "http://127.0.0.1:" + port;
        this.server = start(port);
        Runtime.getRuntime().addShutdownHook(new Thread(server::destroyForcibly));
    }

    /** Starts it and returns when the realm answers. */
    static Keycloak start(Path home) throws IOException, InterruptedException {
        Path imports = Files.createDirectories(home.resolve("data/import"));
        try (InputStream realm = Keycloak.class.getResourceAsStream("encommun-realm.json")) {
            Files.copy(realm, imports.resolve("encommun-realm.json"), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.createDirectories(home.resolve("data/tmp"));
        Keycloak keycloak = new Keycloak(home, FreePorts.next());
        keycloak.awaitReady();
        return keycloak;
    }

    /** As its script starts it, without a shell between that would outlive a kill. */
    private Process start(int port) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED", "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED", "-Duser.language=en", "-Duser.country=US",
                "-Djava.io.tmpdir=" + home.resolve("data/tmp"), "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager", "-Dpicocli.disable.closures=true",
                // the distribution is built already; without this it would build itself again first, for half a minute
                "-Dkc.config.built=true", "-cp", home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint", "start-dev", "--import-realm", "--db=dev-mem",
                "--http-host=127.0.0.1", "--http-port=" + port, "--hostname=" + address).directory(home.toFile())
                .redirectErrorStream(true).redirectOutput(home.resolve("data/keycloak.log").toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("KC_") || name.startsWith("QUARKUS_"));
        return builder.start();
    }

    private void awaitReady() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isReady()) {
            if (!server.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("Keycloak did not start; see " + home.resolve("data/keycloak.log"));
            }
            Thread.sleep(200);
        }
    }

    private boolean isReady() throws InterruptedException {
        try {
            URI configuration = URI.create(issuer() + "/.well-known/openid-configuration");
            return client.send(HttpRequest.newBuilder(configuration).build(), BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** The {@code iss} of its tokens. */
    String issuer() {
        return address + "/realms/" + REALM;
    }

    /** Where its keys are. */
    String keys() {
        return issuer() + "/protocol/openid-connect/certs";
    }

    /** The access token of somebody who signs in with a password, which is the name, at a client. */
    String signIn(String person, String clientId) {
        return token("grant_type=password&client_id=%s&username=%s&password=%s".formatted(clientId, person, person));
    }

    /** The access token of the machine of a partner network. */
    String machine(String clientId) {
        return token("grant_type=client_credentials&client_id=%s&client_secret=%s-secret".formatted(clientId, clientId));
    }

    private String token(String form) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form)).build();
        try {
            return mapper.readTree(client.send(request, BodyHandlers.ofString()).body()).required("access_token").asText();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        server.destroy();
        try {
            server.onExit().get(20, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException unwilling) {
            server.destroyForcibly();
        }
    }
}
