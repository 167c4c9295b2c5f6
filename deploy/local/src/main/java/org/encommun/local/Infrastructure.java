package org.encommun.local;

import java.util.Map;
import java.util.TreeMap;

import org.encommun.embedded.EmbeddedPostgreSql;
import org.encommun.embedded.SecretFile;
import org.encommun.embedded.TokenIssuer;

/** PostgreSQL, Kafka and the tokens, and the environment variables that tell the services where they are. */
record Infrastructure(EmbeddedPostgreSql postgres, Supervision kafka, TokenIssuer tokens) {

    /** Quarkus substitutes the name of the service. */
    private static final String ANY_SERVICE = "${quarkus.application.name}";

    Supervisor broker() {
        return kafka.of(KafkaProcess.NAME);
    }

    /** For a service that this launcher starts. */
    Map<String, String> settingsOf(Service service, StackOptions options) {
        Map<String, String> settings = connections(service.id());
        settings.put("QUARKUS_DATASOURCE_USERNAME", service.id());
        settings.put("QUARKUS_DATASOURCE_PASSWORD", service.id());
        settings.put("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false");
        settings.put("ENCOMMUN_CLIENT_LIMIT_REPLICAS", Integer.toString(options.replicas()));
        settings.putAll(options.settings());
        return settings;
    }

    /** For any service started outside this launcher. */
    Map<String, String> settingsOfAnyService() {
        return connections(ANY_SERVICE);
    }

    private Map<String, String> connections(String service) {
        Map<String, String> settings = new TreeMap<>();
        settings.put("QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl(service));
        settings.put("KAFKA_BOOTSTRAP_SERVERS", broker().program().address());
        settings.put("MP_JWT_VERIFY_PUBLICKEY_LOCATION", "file:" + tokens.publicKeys());
        settings.put("ENCOMMUN_SUBJECT_DIGEST_KEY", SecretFile.read(tokens.publicKeys().resolveSibling("subject-digest-key")));
        return settings;
    }
}
