package org.encommun.event.programme.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encommun.testing.Json.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.encommun.event.EventFixture;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import net.jqwik.api.sessions.JqwikSession;

/** Restores releases of random drafts after random changes. Run by Quarkus; jqwik only generates the data. */
@QuarkusTest
class ReleaseRestoreResourceTest {

    private static final int TRIES = 20;

    @Test
    void aRestoredReleaseGivesBackEveryFieldOfEveryVenueRoomAndSession() {
        UUID actor = EventFixture.knownActor();
        JqwikSession.run(() -> {
            for (int i = 0; i < TRIES; i++) {
                restoresAll(actor, RandomDrafts.stories().sample());
                JqwikSession.finishTry();
            }
        });
    }

    private static void restoresAll(UUID actor, RandomDrafts.Story story) {
        UUID event = EventFixture.draft("reprise-" + UUID.randomUUID());
        EventFixture.publish(event, actor);
        DraftOverHttp draft = new DraftOverHttp(event, actor);
        story.venues().forEach(venue -> draft.add("venues", venue));
        story.rooms().forEach(room -> draft.add("rooms", room));
        addAcceptedProposal(event, actor);
        // nothing is released without a session that has a time
        draft.add("sessions", Map.of("type", "BREAK", "startsAt", "2036-11-24T15:00:00+01:00", "endsAt",
                "2036-11-24T15:30:00+01:00"));
        story.sessions().forEach(session -> draft.add("sessions", session));
        EventFixture.post(event, "/releases", json("name", "Un", "reason", "Voulu.")).then().statusCode(201);
        Map<String, Map<String, Object>> released = draft.read();

        story.events().forEach(draft::play);
        Map<String, Map<String, Object>> changed = draft.read();
        Response restored = EventFixture.post(event, "/releases/1/resumption", null);

        assertThat(restored.statusCode()).as("%s: %s", story, restored.asString()).isEqualTo(201);
        Map<String, Map<String, Object>> after = draft.read();
        List<String> speakers = draft.present("speakers");
        List<String> needs = draft.present("needs");
        List<String> axes = draft.present("axes");
        released.forEach((id, part) -> assertThat(after.get(id)).as("%s", story)
                .isEqualTo(withoutDeleted(part, speakers, needs, axes)));
        changed.keySet().removeAll(released.keySet());
        changed.forEach((id, added) -> {
            Map<String, Object> unscheduled = new HashMap<>(added);
            unscheduled.keySet().removeAll(List.of("startsAt", "endsAt"));
            assertThat(after.get(id)).as("%s", story).isEqualTo(unscheduled);
        });
        assertThat(after).hasSize(released.size() + changed.size());
    }

    private static void addAcceptedProposal(UUID event, UUID actor) {
        Response made = EventFixture.post(event, "/proposals",
                json("title", "Proposé", "type", "WORKSHOP", "authors", List.of(json("actorId", actor))));
        EventFixture.post(event, "/proposals/" + made.path("id") + "/acceptance", null).then().statusCode(201);
    }

    private static Map<String, Object> withoutDeleted(Map<String, Object> part, List<String> speakers, List<String> needs,
            List<String> axes) {
        Map<String, Object> left = new HashMap<>(part);
        left.computeIfPresent("speakerIds", (name, ids) -> ((List<?>) ids).stream().filter(speakers::contains).toList());
        left.computeIfPresent("needIds", (name, ids) -> ((List<?>) ids).stream().filter(needs::contains).toList());
        left.computeIfPresent("axisId", (name, id) -> axes.contains(id) ? id : null);
        return left;
    }
}
