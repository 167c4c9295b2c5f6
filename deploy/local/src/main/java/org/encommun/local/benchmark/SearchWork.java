package org.encommun.local.benchmark;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Searches over HTTP in a directory of so many places, and in one of ten times as many, with the same number of matches: a
 * common word within one département, and the twenty nearest places. It replaces all places, so nothing else can be measured
 * afterwards.
 */
final class SearchWork implements Work {

    private static final int GROWN = 10;
    private static final double GOAL = 2;
    private static final int MATCHES = 200;
    private static final int BATCH = 10_000;
    private static final String MATCHING = "63";
    /** From one number to another; those below a third one are in a certain département. */
    private static final String PLACES = """
            insert into place (id, version, actor_id, status, changed_at, shown, territories, contested)
            select uuidv7(), 0, uuidv7(), 'ACTIVE', now(),
                jsonb_build_object('origins', '[]'::jsonb, 'details', jsonb_build_object(
                    'name', 'Médiathèque ' || (array['Rabelais', 'Colette', 'Jaurès', 'Sand', 'Hugo'])[n %% 5 + 1] || ' ' || n,
                    'services', jsonb_build_array('Aide aux démarches administratives'),
                    'address', jsonb_build_object('street', n %% 90 || ' rue de l’Exemple', 'commune', 'Commune ' || n %% 35000,
                        'communeCode', departement || lpad((n %% 300 + 1)::text, 3, '0')),
                    'location', jsonb_build_object('latitude', 43 + (n * 7919::bigint %% 700000) / 100000.0,
                        'longitude', -1 + (n * 6271::bigint %% 800000) / 100000.0))),
                array['DEPARTEMENT:' || departement], '{}'
            from (select n, case when n < %3$d then '%4$s' else lpad((n %% 62 + 1)::text, 2, '0') end as departement
                  from generate_series(%1$d, %2$d) n) place""";
    private static final Map<String, String> SEARCHES = searches();

    private final DirectoryStack directory;
    private final int warmUp;
    private final int measured;

    SearchWork(DirectoryStack directory, int warmUp, int measured) {
        this.directory = directory;
        this.warmUp = warmUp;
        this.measured = measured;
    }

    private static Map<String, String> searches() {
        Map<String, String> searches = new LinkedHashMap<>();
        searches.put("text and territory", "text=%s&territory=DEPARTEMENT:%s&limit=20"
                .formatted(URLEncoder.encode("médiathèque", StandardCharsets.UTF_8), MATCHING));
        searches.put("nearest 20", "latitude=45.83&longitude=3.38&limit=20");
        return searches;
    }

    @Override
    public String title() {
        return String.format(Locale.ROOT, "search among %,d and %,d places", directory.places(), GROWN * directory.places());
    }

    @Override
    public List<Figure> run(Consumer<String> progress) {
        Client client = directory.somebody();
        Map<String, long[]> small;
        Map<String, long[]> large;
        try (ServiceTables tables = directory.tables()) {
            tables.execute("truncate place, place_record, place_search, place_search_news, feed_item cascade");
            fill(tables, 0, directory.places());
            progress.accept("Mesure : %d lieux pour la recherche.".formatted(directory.places()));
            small = measure(client);
            fill(tables, directory.places(), GROWN * directory.places());
            progress.accept("Mesure : %d lieux pour la recherche.".formatted(GROWN * directory.places()));
            large = measure(client);
        }
        List<Figure> figures = new ArrayList<>();
        SEARCHES.keySet().forEach(search -> {
            Figure few = Figure.ofDurations(label(search, directory.places()), small.get(search), null);
            Figure many = Figure.ofDurations(label(search, GROWN * directory.places()), large.get(search), null);
            figures.addAll(List.of(few, many, Figure.ofGrowth(search + ", growth", new double[]{many.median() / few.median()},
                    GOAL)));
        });
        return figures;
    }

    private static String label(String search, int places) {
        return String.format(Locale.ROOT, "%s, %,d places", search, places);
    }

    private Map<String, long[]> measure(Client client) {
        Map<String, long[]> durations = new LinkedHashMap<>();
        SEARCHES.forEach((search, query) -> {
            String path = "/directory/places/search?" + query;
            JsonNode found = client.read(path);
            if (found.path("items").size() != 20) {
                throw new IllegalStateException(search + " finds " + found);
            }
            durations.put(search, Durations.of(warmUp, measured, () -> client.get(path)));
        });
        return durations;
    }

    /** The first places match; all others are in other départements. Their statements are left out, since nobody reads them. */
    private static void fill(ServiceTables tables, int from, int to) {
        for (int first = from; first < to; first += BATCH) {
            tables.execute(PLACES.formatted(first, Math.min(first + BATCH, to) - 1, MATCHES, MATCHING));
        }
        // what the service would look up for misspelt words and opening hours is not searched for here
        tables.execute("truncate place_search_news");
        tables.execute("vacuum (analyze) place");
        tables.execute("vacuum (analyze) place_search");
    }
}
