package org.encommun.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

import org.encommun.local.demo.Demo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The packaged stack, started as {@code deploy/run --demo} starts it. */
@ExtendWith(PlayedDemo.Extension.class)
class LezouxIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final List<String> SERVICES = List.of("directory-service", "event-service", "registration-service",
            "feedback-service");

    private final ObjectMapper mapper = new ObjectMapper();
    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void theAfternoonOfLezouxGoesFromTheDirectoryToTheReport(PlayedDemo demo) throws Exception {
        assertThat(figures(awaitReport(demo.stack(), demo.lezoux()))).isEqualTo(EXPECTED);
        assertThat(demo.play()).as("the demo is loaded once").isNull();
        assertThatADashboardMissesNothing(demo.stack(), demo.lezoux());
    }

    @Test
    void servicesThatAreKilledWhileItIsPlayedLoseNothing(@TempDir Path data) throws Exception {
        try (LocalStack stack = LocalStack.start(StackOptions.onFreePorts(data), Progress.silent())) {
            AtomicBoolean playing = new AtomicBoolean(true);
            CompletableFuture<Integer> killer = CompletableFuture.supplyAsync(() -> killInTurn(stack, playing));
            UUID event;
            try {
                event = play(stack);
            } finally {
                playing.set(false);
            }

            assertThat(killer.get()).as("services killed").isPositive();
            assertThat(figures(awaitReport(stack, event))).isEqualTo(EXPECTED);
        }
    }

    /** The expected report of the afternoon; {@code lezoux-afternoon.json} holds the participants and their feedback. */
    private static final Map<String, String> EXPECTED = new TreeMap<>(Map.ofEntries(
            Map.entry("attendance", "registered=30 waiting=1 cancelled=1 present=28"),
            Map.entry("participants DIGITAL_ADVISER", "11/11"),
            Map.entry("participants COORDINATOR", "2/2"),
            Map.entry("participants HUB", "2/2"),
            Map.entry("participants ELECTED_OFFICIAL", "2/2"),
            Map.entry("participants LOCAL_AUTHORITY_AGENT", "2/2"),
            Map.entry("participants STATE_AGENT", "1/1"),
            Map.entry("participants MEDIATOR", "2/2"),
            Map.entry("participants SOCIAL_WORKER", "2/2"),
            Map.entry("participants ASSOCIATION", "3/3"),
            Map.entry("participants COMPANY", "1/1"),
            Map.entry("participants RESIDENT", "2/0"),
            Map.entry("actors MEDIATHEQUE", "2/2"),
            Map.entry("actors EPCI", "5/5"),
            Map.entry("actors DEPARTEMENT", "4/4"),
            Map.entry("actors CENTRE_SOCIAL", "4/4"),
            Map.entry("actors TIERS_LIEU", "4/4"),
            Map.entry("actors ASSOCIATION", "4/4"),
            Map.entry("actors HUB", "3/3"),
            Map.entry("actors FRANCE_SERVICES", "1/1"),
            Map.entry("actors NONE", "3/1"),
            Map.entry("survey", "answers=20 tally=[0,1,2,7,10] mean=4.3"),
            Map.entry("card ANCHOR Des moyens limités", "9"),
            Map.entry("card ANCHOR Les relations avec la hiérarchie", "6"),
            Map.entry("card ANCHOR Un travail que personne ne voit", "14"),
            Map.entry("card WIND La gratitude des personnes aidées", "12"),
            Map.entry("card WIND Les échanges entre acteurs", "11"),
            Map.entry("card ISLAND Se retrouver régulièrement", "16"),
            Map.entry("card ISLAND Rendre notre travail visible et lisible", "13")));

    private static Map<String, String> figures(JsonNode report) {
        Map<String, String> figures = new TreeMap<>();
        JsonNode attendance = report.path("attendance");
        figures.put("attendance", "registered=%s waiting=%s cancelled=%s present=%s".formatted(attendance.path("registered"),
                attendance.path("waiting"), attendance.path("cancelled"), attendance.path("present")));
        report.path("byParticipantKind").forEach(count -> figures.put("participants " + count.path("kind").asText(),
                count.path("registered") + "/" + count.path("present")));
        report.path("byActorKind").forEach(count -> figures.put("actors " + count.path("kind").asText(),
                count.path("registered") + "/" + count.path("present")));
        report.path("surveys")
                .forEach(survey -> figures.put("survey", "answers=%s tally=%s mean=%s".formatted(survey.path("answers"),
                        survey.at("/questions/0/tally"), survey.at("/questions/0/mean"))));
        report.path("boards").forEach(board -> board.path("cards").forEach(card -> figures
                .put("card " + card.path("type").asText() + " " + card.path("text").asText(), card.path("votes").toString())));
        return figures;
    }

    /** The last events may still be in transit on the bus when the last response arrives. */
    private JsonNode awaitReport(LocalStack stack, UUID event) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        JsonNode report = null;
        while (System.nanoTime() < end && (report == null || !figures(report).equals(EXPECTED))) {
            Thread.sleep(250);
            stack.awaitReady();
            report = get(stack, event, "report");
        }
        return report;
    }

    private JsonNode get(LocalStack stack, UUID event, String what) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(feedback(stack, event, what)).header("Authorization",
                "Bearer " + stack.tokens().token("organiser", Duration.ofMinutes(5))).build();
        return mapper.readTree(client.send(request, BodyHandlers.ofString()).body());
    }

    private static URI feedback(LocalStack stack, UUID event, String what) {
        return stack.address("feedback-service").resolve("/feedback/events/" + event + "/" + what);
    }

    private static UUID play(LocalStack stack) {
        return new Demo(stack::address, stack.tokens(), stack.mailbox(), Clock.systemUTC(), step -> {
        }).playLezoux();
    }

    private static int killInTurn(LocalStack stack, AtomicBoolean playing) {
        int killed = 0;
        while (playing.get() && killed < 2 * SERVICES.size()) {
            stack.kill(SERVICES.get(killed % SERVICES.size()));
            killed++;
            stack.awaitReady();
        }
        return killed;
    }

    /** Every state of the board and the survey arrives once and in order, though the dashboard disconnects after each one. */
    private void assertThatADashboardMissesNothing(LocalStack stack, UUID event) throws Exception {
        int votes = 9 + 6 + 14 + 12 + 11 + 16 + 13;
        int expected = 1 + 20 + 1 + 7 + 7 + votes;
        List<Long> ids = new ArrayList<>();
        String last = "0";
        int cuts = 0;
        while (ids.size() < expected) {
            List<String> seen = follow(feedback(stack, event, "stream"), last, Math.min(30, expected - ids.size()));
            seen.forEach(id -> ids.add(Long.valueOf(id)));
            last = seen.get(seen.size() - 1);
            cuts++;
        }

        assertThat(ids).isSorted().doesNotHaveDuplicates().hasSize(expected);
        assertThat(cuts).isGreaterThan(3);
    }

    private List<String> follow(URI stream, String lastEventId, int wanted) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(stream).timeout(Duration.ofSeconds(30))
                .header("Accept", "text/event-stream")
                .header("Last-Event-ID", lastEventId).build();
        List<String> ids = new ArrayList<>();
        try (var lines = new BufferedReader(new InputStreamReader(client.send(request, BodyHandlers.ofInputStream()).body(),
                StandardCharsets.UTF_8))) {
            while (ids.size() < wanted) {
                String line = lines.readLine();
                assertThat(line).as("the stream goes on").isNotNull();
                if (line.startsWith("id:")) {
                    ids.add(line.substring(3).strip());
                }
            }
        }
        return ids;
    }
}
