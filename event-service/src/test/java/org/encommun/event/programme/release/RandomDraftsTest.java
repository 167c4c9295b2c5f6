package org.encommun.event.programme.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.encommun.event.programme.SessionDetails;
import org.encommun.event.venue.RoomDetails;
import org.encommun.event.venue.VenueDetails;
import org.junit.jupiter.api.Test;

/** A new field takes part in the test of the restore, or this test says that it does not. */
class RandomDraftsTest {

    private final RandomDrafts.Story story = RandomDrafts.stories().sample();

    @Test
    void everyFieldOfAVenueIsDrawn() {
        assertThat(story.venues().get(0)).containsOnlyKeys(fields(VenueDetails.class, "name"));
    }

    @Test
    void everyFieldOfARoomIsDrawn() {
        assertThat(story.rooms().get(0)).containsOnlyKeys(fields(RoomDetails.class, "name"));
    }

    @Test
    void everyFieldOfASessionIsDrawn() {
        List<Map<String, Object>> sessions = story.sessions();

        assertThat(sessions.get(0)).containsOnlyKeys(fields(SessionDetails.class, "title"));
    }

    /** @param given by the test of the restore, since it must be unique */
    private static List<String> fields(Class<? extends Record> details, String given) {
        return Arrays.stream(details.getRecordComponents()).map(RecordComponent::getName).filter(name -> !name.equals(given))
                .toList();
    }
}
