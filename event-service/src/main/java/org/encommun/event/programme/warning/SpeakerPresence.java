package org.encommun.event.programme.warning;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.encommun.event.programme.warning.WarningInput.Session;

/** Checks that no speaker is in two sessions at once. */
final class SpeakerPresence implements Check {

    @Override
    public Stream<Finding> check(Timetable timetable) {
        return timetable.bySpeaker().entrySet().stream().flatMap(entry -> twoPlaces(entry.getKey(), entry.getValue()));
    }

    /** A session whose speakers may be elsewhere conflicts with no other. */
    private static Stream<Finding> twoPlaces(UUID speaker, List<Session> sessions) {
        List<Session> bound = sessions.stream().filter(session -> !session.speakersMayOverlap()).toList();
        return Crowd.ofMoreThan(1, bound).stream().map(crowd -> Finding.of(Rule.SPEAKER_IN_TWO_PLACES).ofSpeaker(speaker)
                .about(crowd.sessions()).during(crowd.together()));
    }
}
