package org.encommun.local.benchmark;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A whole harvest of the feed of places, the table of the national standard and a map of all places, beside a plain cursor over
 * the stored JSON: of all places that were imported before.
 */
final class HarvestWork implements Work {

    private static final double GOAL = 0.5;
    private static final int PAGE = 1_000;
    private static final Pattern NEXT = Pattern.compile("\"next\":\"([^\"]+)\"");
    private static final Pattern ITEM = Pattern.compile("\"state\":\"updated\"");

    private final DirectoryStack directory;

    HarvestWork(DirectoryStack directory) {
        this.directory = directory;
    }

    @Override
    public String title() {
        return String.format(Locale.ROOT, "harvest of more than %,d places", directory.places() * directory.runs());
    }

    @Override
    public List<Figure> run(Consumer<String> progress) {
        int runs = directory.runs();
        double[] cursor = new double[runs];
        double[] feed = new double[runs];
        double[] network = new double[runs];
        double[] table = new double[runs];
        double[] map = new double[runs];
        Client reader = directory.register().machine();
        Client everybody = directory.somebody();
        try (ServiceTables tables = directory.tables()) {
            tables.execute("vacuum (analyze)");
            harvest(reader);
            for (int run = 0; run < runs; run++) {
                cursor[run] = rate(() -> readByCursor(tables));
                feed[run] = rate(() -> harvest(everybody));
                network[run] = rate(() -> harvest(reader));
                table[run] = rate(() -> lines(everybody.get("/directory/exports/lieux-de-mediation-numerique.csv")));
                map[run] = rate(() -> onMap(everybody));
                progress.accept("Mesure : moisson, %d sur %d.".formatted(run + 1, runs));
            }
        }
        return List.of(Figure.ofRates("plain cursor", cursor, null), Figure.ofRates("feed, everybody", feed, null),
                Figure.ofRatios("feed to cursor", feed, cursor, GOAL),
                Figure.ofRates("feed, a network", network, null),
                Figure.ofRatios("feed of a network to cursor", network, cursor, GOAL),
                Figure.ofRates("table of the national standard", table, null),
                Figure.ofRates("map of all places, counted", map, null));
    }

    private double rate(IntSupplier harvest) {
        long start = System.nanoTime();
        int places = harvest.getAsInt();
        if (places < directory.places() * directory.runs()) {
            throw new IllegalStateException("only %d places".formatted(places));
        }
        return Rate.since(start, places);
    }

    private static int readByCursor(ServiceTables tables) {
        try {
            tables.connection().setAutoCommit(false);
            int places = 0;
            try (Statement statement = tables.connection().createStatement()) {
                // what helps polling would keep the plan of a walk from being the plain one
                statement.execute("set local enable_seqscan = on");
                statement.setFetchSize(PAGE);
                try (ResultSet row = statement
                        .executeQuery("select cast(shown as text) from place where shown is not null order by id")) {
                    while (row.next()) {
                        places += row.getString(1).isEmpty() ? 0 : 1;
                    }
                }
            } finally {
                tables.connection().rollback();
                tables.connection().setAutoCommit(true);
            }
            return places;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static int harvest(Client reader) {
        String next = "/directory/feeds/places?limit=" + PAGE;
        int places = 0;
        while (true) {
            String page = new String(reader.get(next), StandardCharsets.UTF_8);
            int found = (int) ITEM.matcher(page).results().count();
            Matcher address = NEXT.matcher(page);
            if (found == 0 || !address.find()) {
                return places;
            }
            places += found;
            next = address.group(1);
        }
    }

    /** More places than the map shows one by one: it counts them. */
    private int onMap(Client client) {
        String map = new String(client.get("/directory/places.geojson?bbox=-6,41,10,52"), StandardCharsets.UTF_8);
        return map.contains("\"counted\":true") ? directory.places() * directory.runs() : 0;
    }

    private static int lines(byte[] table) {
        return (int) IntStream.range(0, table.length).filter(index -> table[index] == '\n').count() - 1;
    }
}
