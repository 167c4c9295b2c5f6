package org.encommun.directory.imports;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.awaitility.Awaitility;
import org.encommun.directory.DirectoryFixture;
import org.encommun.territory.Territories;
import org.encommun.territory.Territory;
import org.encommun.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;

/**
 * Measures how fast a table is taken in, the first time and again, beside {@code COPY} of the same rows into the same tables. No part of the
 * build: run it with {@code -Dtest=ImportSpeedMeasurement -Drows=100000}.
 */
@QuarkusTest
@TestProfile(ImportSpeedMeasurement.AsInProduction.class)
class ImportSpeedMeasurement {

    private static final List<String> TABLES = List.of("place_record", "record_sighting", "place", "actor", "representation",
            "outbox");

    @Inject
    DataSource database;

    @Inject
    Territories territories;

    /** The chunks of an installation. */
    public static class AsInProduction implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("encommun.imports.chunk", System.getProperty("chunk", "500"));
        }
    }

    @Test
    void firstImportAgainAndCopy() throws IOException, SQLException {
        int rows = Integer.getInteger("rows", 20_000);
        Path table = table(rows);
        String client = "hub-" + UUID.randomUUID();
        String network = DirectoryFixture.network(client).path("id");

        double first = taken(network, client, table, "created", rows);
        double again = taken(network, client, table, "unchanged", rows);
        double copy = copy();

        System.out.printf(
                "%d rows: first %.1f s (%.0f rows/s), again %.1f s (%.0f rows/s, %.1f times faster), COPY %.1f s, share %.2f%n",
                rows, first, rows / first, again, rows / again, first / again, copy, copy / first);
        Files.delete(table);
    }

    private double taken(String network, String client, Path table, String outcome, int rows) {
        String path = "/directory/networks/" + network + "/imports";
        String id = given().auth().oauth2(Tokens.network(client)).contentType("text/csv")
                .header("Idempotency-Key", UUID.randomUUID()).body(table.toFile()).post(path).then().statusCode(202).extract()
                .path("id");
        Response done = Awaitility.await().atMost(Duration.ofHours(1)).pollInterval(Duration.ofSeconds(3)).until(
                () -> given().auth().oauth2(Tokens.network(client)).get(path + "/" + id),
                job -> List.of("DONE", "FAILED").contains(job.<String>path("status")));
        Duration took = Duration.between(Instant.parse(done.path("startedAt")), Instant.parse(done.path("endedAt")));
        double seconds = took.toMillis() / (double) TimeUnit.SECONDS.toMillis(1);
        done.then().body("status", equalTo("DONE")).body("counts." + outcome, equalTo(rows));
        return seconds;
    }

    private double copy() throws IOException, SQLException {
        double seconds = 0;
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
            for (String table : TABLES) {
                String columns = columns(statement, table);
                Path file = Files.createTempFile("copy", table);
                try (OutputStream out = Files.newOutputStream(file)) {
                    copies.copyOut("copy %s (%s) to stdout".formatted(table, columns), out);
                }
                statement.execute("create table %1$s_copy (like %1$s including all)".formatted(table));
                long start = System.nanoTime();
                try (InputStream in = Files.newInputStream(file)) {
                    copies.copyIn("copy %s_copy (%s) from stdin".formatted(table, columns), in);
                }
                double took = (System.nanoTime() - start) / (double) TimeUnit.SECONDS.toNanos(1);
                System.out.printf("COPY %s: %.1f s, %d bytes%n", table, took, Files.size(file));
                seconds += took;
                Files.delete(file);
            }
        }
        return seconds;
    }

    /** Those that are not generated. */
    private static String columns(Statement statement, String table) throws SQLException {
        try (ResultSet row = statement.executeQuery("""
                select string_agg(quote_ident(column_name), ', ') from information_schema.columns
                where table_name = '%s' and is_generated = 'NEVER' and identity_generation is null""".formatted(table))) {
            row.next();
            return row.getString(1);
        }
    }

    private Path table(int rows) throws IOException {
        List<Territory> communes = territories.named("", 40_000).stream()
                .filter(territory -> territory.kind() == Territory.Kind.COMMUNE && !territory.postalCodes().isEmpty()).toList();
        Path file = Files.createTempFile("places", ".csv");
        try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(
                    "id;pivot;nom;commune;code_postal;code_insee;adresse;latitude;longitude;typologie;telephone;courriels;site_web;"
                            + "horaires;presentation_resume;source;itinerance;date_maj;services;publics_specifiquement_adresses;frais_a_charge;"
                            + "modalites_acces;modalites_accompagnement\n");
            for (int i = 0; i < rows; i++) {
                Territory commune = communes.get(i % communes.size());
                out.write(
                        ("l-%d;%014d;Médiathèque municipale n° %d;%s;%s;%s;%d rue de la République;46.%06d;3.%06d;TIERS_LIEUX|ASSO;"
                                + "04 73 68 %02d %02d;contact%d@exemple.fr;https://www.exemple%d.fr/;"
                                + "\"Mo-Fr %02d:00-12:00,14:00-18:30; Sa 08:30-12:00\";Notre association propose des formations aux outils "
                                + "numériques.;Hubik;Fixe;2024-04-02;Maîtrise des outils numériques du quotidien|Insertion professionnelle via le "
                                + "numérique|Aide aux démarches administratives;Jeunes|Femmes;Gratuit;Se présenter|Téléphoner;En autonomie|"
                                + "Accompagnement individuel\n").formatted(i, 10_000_000_000_000L + i * 100_003L, i,
                                        commune.name(),
                                        commune.postalCodes().get(0), commune.code(), i % 90 + 1, i % 1_000_000,
                                        i * 7L % 1_000_000,
                                        10 + i % 89, 10 + i / 89 % 89, i, i, 7 + i % 4));
            }
        }
        return file;
    }
}
