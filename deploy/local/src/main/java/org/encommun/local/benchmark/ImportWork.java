package org.encommun.local.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A network sends a table of places, and the same table again: how fast that is, beside {@code COPY} of the same raw, golden and
 * outbox rows into tables with the same indexes, and of the rows of the search, which are one more index. Each run is of
 * another network with other places.
 */
final class ImportWork implements Work {

    /** A third. */
    private static final double GOAL_SHARE = 1 / 3.0;
    private static final double GOAL_AGAIN = 5;
    private static final double GOAL_MEMORY = 512;
    /** Places of another network, until the service is warm. */
    private static final int WARM_UP = 2_000;
    private static final String RECORDS = "select %s from place_record where network_id = '%s'";
    /** Which rows of each table the import of a network has made. */
    private static final Map<String, String> ROWS = rows();

    private final DirectoryStack directory;

    ImportWork(DirectoryStack directory) {
        this.directory = directory;
    }

    private static Map<String, String> rows() {
        Map<String, String> rows = new LinkedHashMap<>();
        rows.put("place_record", "id in (" + RECORDS.formatted("id", "%1$s") + ")");
        rows.put("record_sighting", "record_id in (" + RECORDS.formatted("id", "%1$s") + ")");
        rows.put("place", "id in (" + RECORDS.formatted("place_id", "%1$s") + ")");
        rows.put("place_search", "place_id in (" + RECORDS.formatted("place_id", "%1$s") + ")");
        rows.put("actor", "id in (" + RECORDS.formatted("actor_id", "%1$s") + ")");
        rows.put("representation", "id in (" + RECORDS.formatted("actor_id", "%1$s") + ")");
        rows.put("outbox", "key in (" + RECORDS.formatted("place_id", "%1$s") + " union all "
                + RECORDS.formatted("actor_id", "%1$s") + ")");
        return rows;
    }

    @Override
    public String title() {
        return String.format(Locale.ROOT, "import of %,d places", directory.places());
    }

    @Override
    public List<Figure> run(Consumer<String> progress) {
        PlaceTable places = PlaceTable.of(directory.somebody());
        int runs = directory.runs();
        double[] first = new double[runs];
        double[] again = new double[runs];
        double[] copy = new double[runs];
        try (ServiceTables tables = directory.tables()) {
            rate(directory.register(), places.csv(runs * directory.places(), WARM_UP), "created", WARM_UP);
            directory.awaitQuiet(tables);
            for (int run = 0; run < runs; run++) {
                byte[] table = places.csv(run * directory.places(), directory.places());
                DirectoryStack.Network network = directory.register();
                first[run] = rate(network, table, "created", directory.places());
                directory.awaitQuiet(tables);
                again[run] = rate(network, table, "unchanged", directory.places());
                directory.awaitQuiet(tables);
                copy[run] = copy(tables, network.id());
                progress.accept("Mesure : reprise de tables, %d sur %d.".formatted(run + 1, runs));
            }
        }
        return List.of(Figure.ofRates("COPY", copy, null), Figure.ofRates("import", first, null),
                Figure.ofRatios("import to COPY", first, copy, GOAL_SHARE),
                Figure.ofRates("the same table again", again, null),
                Figure.ofRatios("again to import", again, first, GOAL_AGAIN),
                Figure.ofMemory("memory of the service", new double[]{directory.peakMemory()}, GOAL_MEMORY));
    }

    /** How many rows a second, by the times that the import itself gives. */
    private static double rate(DirectoryStack.Network network, byte[] table, String outcome, int places) {
        String imports = "/directory/networks/" + network.id() + "/imports";
        String job = imports + "/" + network.machine().send(imports, "text/csv", table).path("id").asText();
        JsonNode read = network.machine().read(job);
        while (List.of("QUEUED", "RUNNING").contains(read.path("status").asText())) {
            Client.pause();
            read = network.machine().read(job);
        }
        if (read.at("/counts/" + outcome).asInt() != places) {
            throw new IllegalStateException("not as expected: " + read);
        }
        Duration took = Duration.between(Instant.parse(read.path("startedAt").asText()),
                Instant.parse(read.path("endedAt").asText()));
        return places * (double) TimeUnit.SECONDS.toMillis(1) / took.toMillis();
    }

    /** How many places a second, all their rows together. */
    private double copy(ServiceTables tables, String networkId) {
        long nanos = 0;
        try (Statement statement = tables.connection().createStatement()) {
            CopyManager copies = tables.connection().unwrap(PGConnection.class).getCopyAPI();
            for (var table : ROWS.entrySet()) {
                String columns = columns(statement, table.getKey());
                Path rows = Files.createTempFile("encommun-copy", null);
                try (OutputStream out = Files.newOutputStream(rows)) {
                    copies.copyOut("copy (select %s from %s where %s) to stdout".formatted(columns, table.getKey(),
                            table.getValue().formatted(networkId)), out);
                }
                statement.execute("create table copied (like %s including all)".formatted(table.getKey()));
                long start = System.nanoTime();
                try (InputStream in = Files.newInputStream(rows)) {
                    copies.copyIn("copy copied (%s) from stdin".formatted(columns), in);
                }
                nanos += System.nanoTime() - start;
                statement.execute("drop table copied");
                Files.delete(rows);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return directory.places() * (double) TimeUnit.SECONDS.toNanos(1) / nanos;
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
}
