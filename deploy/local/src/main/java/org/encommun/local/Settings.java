package org.encommun.local;

import java.util.Map;
import java.util.TreeMap;

import org.encommun.embedded.EmbeddedKafka;
import org.encommun.embedded.EmbeddedPostgreSql;
import org.encommun.embedded.TokenIssuer;

/** What a service must be told to find its database, the bus and the keys, as environment variables. */
final class Settings {

    /** Quarkus puts the name of the service in its place. */
    private static final String ANY_SERVICE = "${quarkus.application.name}";

    private final EmbeddedPostgreSql postgres;
    private final EmbeddedKafka kafka;
    private final TokenIssuer tokens;

    Settings(EmbeddedPostgreSql postgres, EmbeddedKafka kafka, TokenIssuer tokens) {
        this.postgres = postgres;
        this.kafka = kafka;
        this.tokens = tokens;
    }

    /** For a service that is started by this launcher. */
    Map<String, String> of(Service service) {
        Map<String, String> settings = connections(service.id());
        settings.put("QUARKUS_DATASOURCE_USERNAME", service.id());
        settings.put("QUARKUS_DATASOURCE_PASSWORD", service.id());
        settings.put("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false");
        return settings;
    }

    /** For whichever service somebody starts beside this launcher. */
    Map<String, String> ofAnyService() {
        return connections(ANY_SERVICE);
    }

    private Map<String, String> connections(String service) {
        Map<String, String> settings = new TreeMap<>();
        settings.put("QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl(service));
        settings.put("KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers());
        settings.put("MP_JWT_VERIFY_PUBLICKEY_LOCATION", tokens.publicKeys().toUri().toString());
        return settings;
    }
}
