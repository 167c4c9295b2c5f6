package org.encommun.directory.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encommun.testing.Json.json;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.sql.DataSource;

import org.encommun.directory.NetworkMachine;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/**
 * Measures a whole harvest of the feed of places, the whole table of the national standard and a map of all places beside a
 * plain cursor over the stored JSON, in one run: {@code ./mvnw test -pl
 * directory-service -am -Dtest=PlaceFeedHarvest -Dsurefire.failIfNoSpecifiedTests=false}. By its name it is in no other run,
 * and it prints figures instead of judging them.
 */
@QuarkusTest
class PlaceFeedHarvest {

    private static final int PLACES = 100_000;
    private static final int ROUNDS = 3;
    private static final int PAGE = 1_000;
    private static final Pattern NEXT = Pattern.compile("\"next\":\"([^\"]+)\"");
    private static final Pattern ITEM = Pattern.compile("\"state\":\"updated\"");

    private final DataSource database;
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @TestHTTPResource("/directory/feeds/places?limit=" + PAGE)
    URL first;
    @TestHTTPResource("/directory/exports/lieux-de-mediation-numerique.csv")
    URL table;
    @TestHTTPResource("/directory/places.geojson?bbox=-6,41,10,52")
    URL map;

    PlaceFeedHarvest(DataSource database) {
        this.database = database;
    }

    @Test
    void aHarvestBesideAPlainCursor() throws Exception {
        NetworkMachine hub = NetworkMachine.registered("hub");
        fill(hub.put("lieu-1", everything()).path("placeId"));
        NetworkMachine reader = NetworkMachine.registered("federation");
        List<Long> cursor = new ArrayList<>();
        List<Long> everybody = new ArrayList<>();
        List<Long> network = new ArrayList<>();
        List<Long> csv = new ArrayList<>();
        List<Long> mapped = new ArrayList<>();
        for (int round = 0; round <= ROUNDS; round++) {
            cursor.add(millis(this::readByCursor));
            everybody.add(millis(() -> harvest(null)));
            network.add(millis(() -> harvest(reader.token())));
            csv.add(millis(() -> (int) get(table.toString(), null).lines().count()));
            mapped.add(millis(() -> get(map.toString(), null).contains("\"counted\":true") ? PLACES : 0));
        }
        report("plain cursor", cursor, cursor);
        report("feed, everybody", everybody, cursor);
        report("feed, a network (first round: nothing noted before)", network, cursor);
        report("table of the national standard", csv, cursor);
        report("map of all places", mapped, cursor);
    }

    private static void report(String what, List<Long> millis, List<Long> cursor) {
        System.out.printf("%s: first %d ms, then %s ms, %.0f places/s, ratio to the cursor %.2f%n", what, millis.get(0),
                millis.subList(1, millis.size()), PLACES * 1000.0 / median(millis), (double) median(cursor) / median(millis));
    }

    private static long median(List<Long> millis) {
        return millis.subList(1, millis.size()).stream().sorted().toList().get(ROUNDS / 2);
    }

    private static long millis(Action action) throws Exception {
        long start = System.nanoTime();
        assertThat(action.run()).isGreaterThanOrEqualTo(PLACES);
        return (System.nanoTime() - start) / 1_000_000;
    }

    private int readByCursor() throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.setFetchSize(PAGE);
                int places = 0;
                try (ResultSet row = statement
                        .executeQuery("select cast(shown as text) from place where shown is not null order by id")) {
                    while (row.next()) {
                        places += row.getString(1).isEmpty() ? 0 : 1;
                    }
                }
                return places;
            } finally {
                connection.rollback();
            }
        }
    }

    private int harvest(String token) throws IOException, InterruptedException {
        int places = 0;
        String next = first.toString();
        while (true) {
            String page = get(next, token);
            Matcher address = NEXT.matcher(page);
            assertThat(address.find()).isTrue();
            int found = (int) ITEM.matcher(page).results().count();
            if (found == 0) {
                return places;
            }
            places += found;
            next = address.group(1);
        }
    }

    private String get(String address, String token) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return client.send(request.build(), BodyHandlers.ofString()).body();
    }

    /** So many copies of a place, its record and its item in the feed. */
    private void fill(String placeId) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(
                    "create temporary table copied as select gen_random_uuid() as place, gen_random_uuid() as record, n "
                            + "from generate_series(1, " + PLACES + ") n");
            statement.execute(
                    """
                             insert into place (id, version, actor_id, status, changed_at, shown, territories, contested)
                             select c.place, p.version, p.actor_id, p.status, p.changed_at,
                                    cast(replace(cast(p.shown as text), cast(r.id as text), cast(c.record as text)) as jsonb),
                            p.territories, p.contested
                             from copied c, place p join place_record r on r.place_id = p.id where p.id = '%s'"""
                            .formatted(placeId));
            statement.execute(
                    """
                             insert into place_record (id, version, network_id, external_id, own_place_id, place_id, own_actor_id,
                                               actor_id, status,
                                                       visibility, licence, received_at, details, assertions, faults, raw, hops)
                             select c.record, r.version, r.network_id, 'copy-' || c.n, c.place, c.place, r.own_actor_id,
                            r.actor_id, r.status,
                                    r.visibility, r.licence, r.received_at, r.details, r.assertions, r.faults, r.raw, r.hops
                             from copied c, place_record r where r.place_id = '%s'"""
                            .formatted(placeId));
            statement.execute("""
                    insert into feed_item (topic, key, feed_position, payload, changed_at)
                    select 'encommun.place.v1', place, 1000000 + n, cast('{}' as json), now() from copied""");
            statement.execute("analyze");
        }
    }

    private static Map<String, Object> everything() {
        return json("name", "Fab Lab, « le 8 »", "identifier", "20007071200043", "address",
                json("street", "5 rue Maurice Audin", "postalCode", "63190", "commune", "Lezoux", "communeCode", "63195"),
                "location", json("latitude", 45.826631, "longitude", 3.384161), "typologies", List.of("TIERS_LIEUX"), "phone",
                "+33473682834", "emails", List.of("fablab@exemple.fr"), "websites", List.of("https://fablab.exemple.fr"),
                "openingHours", "Tu-Sa 10:00-12:00,14:00-18:00; PH off", "summary", "Accès libre et ateliers.", "description",
                "Une conseillère numérique accueille le mardi et le vendredi. ".repeat(5), "itinerancy", List.of("Fixe"),
                "services", List.of("Aide aux démarches administratives", "Accès internet et matériel informatique"),
                "audiences", List.of("Seniors", "Jeunes"), "fees", List.of("Gratuit"), "nationalProgrammes",
                List.of("Conseillers numériques", "Aidants Connect"), "accessMethods", List.of("Se présenter", "Téléphoner"),
                "supportMethods", List.of("Accompagnement individuel", "Dans un atelier collectif"));
    }

    @FunctionalInterface
    private interface Action {

        int run() throws Exception;
    }
}
