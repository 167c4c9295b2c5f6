package org.encommun.event.programme.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.encommun.event.programme.time.Interval;
import org.encommun.event.programme.warning.WarningInput.Session;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Compares the findings for random programmes with a minute-by-minute check. */
class ConflictPropertiesTest {

    @Provide
    Arbitrary<WarningInput> drafts() {
        return RandomProgrammes.drafts();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aRoomIsTakenTwiceWhereAMinuteHasTooManySessions(@ForAll("drafts") WarningInput draft) {
        for (WarningInput.Room room : draft.rooms()) {
            assertThat(crowds(draft, Rule.ROOM_TAKEN_TWICE, warning -> room.id().equals(warning.roomId())))
                    .containsExactlyInAnyOrderElementsOf(
                            seen(draft, session -> room.id().equals(session.roomId()), room.parallelSessions()));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aSpeakerIsInTwoPlacesWhereSomebodySeesThemInBoth(@ForAll("drafts") WarningInput draft) {
        for (WarningInput.Speaker speaker : draft.speakers()) {
            assertThat(crowds(draft, Rule.SPEAKER_IN_TWO_PLACES, warning -> speaker.id().equals(warning.speakerId())))
                    .containsExactlyInAnyOrderElementsOf(seen(draft,
                            session -> session.speakerIds().contains(speaker.id()) && !session.speakersMayOverlap(), 1));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aRoomIsClosedWhereSomebodyFindsTheDoorShut(@ForAll("drafts") WarningInput draft) {
        Map<UUID, List<Interval>> openings = draft.rooms().stream()
                .collect(Collectors.toMap(WarningInput.Room::id, WarningInput.Room::openings));

        assertThat(named(draft, Rule.ROOM_CLOSED)).containsExactlyInAnyOrderElementsOf(ids(draft.sessions().stream()
                .filter(session -> session.roomId() != null && !openings.get(session.roomId()).isEmpty())
                .filter(session -> minutesOf(session).anyMatch(minute -> noneAt(openings.get(session.roomId()), minute)))));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aSpeakerIsAbsentWhereSomebodyWaitsForThem(@ForAll("drafts") WarningInput draft) {
        for (WarningInput.Speaker speaker : draft.speakers()) {
            List<UUID> warned = draftWarnings(draft, Rule.SPEAKER_NOT_AVAILABLE)
                    .filter(warning -> speaker.id().equals(warning.speakerId()))
                    .flatMap(warning -> warning.sessionIds().stream()).toList();

            assertThat(warned).containsExactlyInAnyOrderElementsOf(ids(draft.sessions().stream()
                    .filter(session -> session.speakerIds().contains(speaker.id()) && !speaker.available().isEmpty())
                    .filter(session -> minutesOf(session).anyMatch(minute -> noneAt(speaker.available(), minute)))));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aSessionIsOutsideTheEventWhereSomebodyFindsNoEvent(@ForAll("drafts") WarningInput draft) {
        assertThat(named(draft, Rule.OUTSIDE_EVENT_HOURS)).containsExactlyInAnyOrderElementsOf(ids(draft.sessions().stream()
                .filter(session -> minutesOf(session).anyMatch(minute -> noneAt(List.of(draft.hours()), minute)))));
    }

    /** The sets of sessions that exceed the limit at some minute, without subsets of larger ones. */
    private static Set<Set<UUID>> seen(WarningInput draft, Predicate<Session> looked, int most) {
        Set<Set<UUID>> crowds = minutes().mapToObj(minute -> draft.sessions().stream().filter(looked)
                .filter(session -> runs(session.time(), minute)).map(Session::id).collect(Collectors.toSet()))
                .filter(crowd -> crowd.size() > most).collect(Collectors.toSet());
        return crowds.stream().filter(crowd -> crowds.stream().noneMatch(
                other -> other.size() > crowd.size() && other.containsAll(crowd))).collect(Collectors.toSet());
    }

    private static List<Set<UUID>> crowds(WarningInput draft, Rule rule, Predicate<Warning> wanted) {
        return draftWarnings(draft, rule).filter(wanted).<Set<UUID>>map(warning -> new HashSet<>(warning.sessionIds()))
                .toList();
    }

    private static List<UUID> named(WarningInput draft, Rule rule) {
        return draftWarnings(draft, rule).flatMap(warning -> warning.sessionIds().stream()).toList();
    }

    private static Stream<Warning> draftWarnings(WarningInput draft, Rule rule) {
        return Warnings.of(draft).stream().filter(warning -> warning.rule() == rule);
    }

    private static List<UUID> ids(Stream<Session> sessions) {
        return sessions.map(Session::id).toList();
    }

    private static IntStream minutes() {
        return IntStream.range(0, RandomProgrammes.MINUTES);
    }

    private static IntStream minutesOf(Session session) {
        return minutes().filter(minute -> runs(session.time(), minute));
    }

    private static boolean noneAt(List<Interval> periods, int minute) {
        return periods.stream().noneMatch(period -> runs(period, minute));
    }

    private static boolean runs(Interval period, int minute) {
        Instant now = RandomProgrammes.minute(minute);
        return period != null && period.start().compareTo(now) <= 0 && now.compareTo(period.end()) < 0;
    }
}
