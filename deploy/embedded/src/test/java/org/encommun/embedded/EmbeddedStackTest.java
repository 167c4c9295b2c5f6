package org.encommun.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedStackTest {

    @TempDir
    Path directory;

    @Test
    void whatWasWrittenToPostgreSqlIsThereAfterARestart() throws Exception {
        try (var postgres = startPostgreSql()) {
            postgres.createDatabase("sample");
            try (var connection = DriverManager.getConnection(postgres.jdbcUrl("sample"), "sample", "sample")) {
                connection.createStatement().execute("create table room (name text)");
                connection.createStatement().execute("insert into room values ('médiathèque')");
            }
        }

        try (var postgres = startPostgreSql();
                var connection = DriverManager.getConnection(postgres.jdbcUrl("sample"), "sample", "sample");
                var rows = connection.createStatement().executeQuery("select name from room")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("médiathèque");
        }
    }

    @Test
    void theDataOfAnotherPostgreSqlIsRefusedAndLeftAlone() throws Exception {
        Path data = Files.createDirectories(directory.resolve("data"));
        Files.writeString(data.resolve("PG_VERSION"), "15\n");

        assertThatThrownBy(this::startPostgreSql).isInstanceOf(StartRefused.class).hasMessageContaining("PostgreSQL 15");

        assertThat(data).isDirectoryContaining("glob:**PG_VERSION");
        assertThat(data.toFile().list()).hasSize(1);
    }

    @Test
    void aTopicIsThereAfterTheBrokerRestarts() throws Exception {
        try (var kafka = EmbeddedKafka.start(directory.resolve("kafka"), 0); var admin = admin(kafka)) {
            admin.createTopics(List.of(new NewTopic("sample", 1, (short) 1))).all().get();
        }

        try (var kafka = EmbeddedKafka.start(directory.resolve("kafka"), 0); var admin = admin(kafka)) {
            assertThat(admin.listTopics().names().get()).contains("sample");
        }
    }

    @Test
    void aTokenIsVerifiedByThePublishedKeysOfALaterStart() throws Exception {
        String token = TokenIssuer.in(directory).token("camille", Duration.ofHours(1), "admin");

        var keys = new JsonWebKeySet(Files.readString(TokenIssuer.in(directory).publicKeys()));
        var claims = new JwtConsumerBuilder()
                .setVerificationKeyResolver(new JwksVerificationKeyResolver(keys.getJsonWebKeys()))
                .setExpectedIssuer(TokenIssuer.ISSUER)
                .setExpectedAudience(TokenIssuer.AUDIENCE)
                .build().processToClaims(token);

        assertThat(claims.getSubject()).isEqualTo("camille");
        assertThat(claims.getStringListClaimValue("groups")).containsExactly("admin");
    }

    @Test
    void thePrivateKeyIsReadableByItsOwnerOnly() throws Exception {
        TokenIssuer.in(directory);

        assertThat(Files.getPosixFilePermissions(directory.resolve("private-key.json")))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        assertThat(Files.readString(directory.resolve("jwks.json"))).doesNotContain("\"d\"");
    }

    private EmbeddedPostgreSql startPostgreSql() {
        return EmbeddedPostgreSql.start(directory.resolve("data"), directory.resolve("binaries"),
                directory.resolve("postgresql.log"), 0);
    }

    private static Admin admin(EmbeddedKafka kafka) {
        return Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()));
    }
}
