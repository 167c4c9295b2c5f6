package org.encommun.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

import org.encommun.embedded.EmbeddedKafka;
import org.encommun.embedded.EmbeddedPostgreSql;
import org.encommun.embedded.TokenIssuer;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.restassured.RestAssured;

/** Starts a PostgreSQL and a Kafka for the tests of a service, on free ports, and stops them afterwards. */
public class Infrastructure implements QuarkusTestResourceLifecycleManager {

    private static final String DATABASE = "service";

    private Path directory;
    private EmbeddedPostgreSql postgres;
    private EmbeddedKafka kafka;

    @Override
    public Map<String, String> start() {
        try {
            directory = Files.createTempDirectory("encommun-test-");
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
        postgres = EmbeddedPostgreSql.start(directory.resolve("postgresql"), binaries(), directory.resolve("postgresql.log"),
                0);
        postgres.createDatabase(DATABASE);
        kafka = EmbeddedKafka.start(directory.resolve("kafka"), 0);
        TokenIssuer issuer = TokenIssuer.in(directory.resolve("keys"));
        Tokens.use(issuer);
        Bus.use(kafka.bootstrapServers());
        RestAssured.replaceFiltersWith(new DescribedResponses());
        Map<String, String> settings = new HashMap<>();
        settings.put("quarkus.http.test-port", "0");
        settings.put("quarkus.datasource.jdbc.url", postgres.jdbcUrl(DATABASE));
        settings.put("quarkus.datasource.username", DATABASE);
        settings.put("quarkus.datasource.password", DATABASE);
        settings.put("kafka.bootstrap.servers", kafka.bootstrapServers());
        settings.put("mp.jwt.verify.publickey.location", issuer.publicKeys().toUri().toString());
        return settings;
    }

    /** Unpacked once for all modules. */
    private static Path binaries() {
        return Path.of(System.getProperty("java.io.tmpdir"), "encommun-postgresql-" + System.getProperty("user.name"));
    }

    @Override
    public void stop() {
        if (kafka != null) {
            kafka.close();
        }
        if (postgres != null) {
            postgres.close();
        }
        delete(directory);
    }

    private static void delete(Path directory) {
        try (var files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException left) {
            // a temporary directory; the system cleans it up
        }
    }
}
