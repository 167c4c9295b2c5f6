package org.encommun.event.programme.warning;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.encommun.event.programme.SessionType;
import org.encommun.event.programme.time.Interval;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Random programmes. Times lie on a grid of five minutes, few enough to touch and to overlap often, in the night in which the
 * clocks in Paris are put back.
 */
final class RandomProgrammes {

    static final Instant FIRST = Instant.parse("2026-10-24T20:00:00Z");
    static final int MINUTES = 600;

    private static final int GRID = 5;
    private static final List<UUID> ROOMS = ids("room", 3);
    private static final List<UUID> SPEAKERS = ids("speaker", 4);

    private RandomProgrammes() {}

    static Arbitrary<WarningInput> drafts() {
        return Combinators.combine(periods(), rooms(), speakers(), sessions(), limits()).as((hours, rooms, speakers,
                sessions, limits) -> new WarningInput(ZoneId.of("Europe/Paris"), hours, List.of(), rooms, speakers,
                        sessions,
                        List.of(), List.of(), Map.of(), List.of(), limits));
    }

    private static Arbitrary<Interval> periods() {
        return periods(MINUTES / GRID);
    }

    private static Arbitrary<Interval> periods(int longest) {
        return Combinators.combine(Arbitraries.integers().between(0, MINUTES / GRID - 1),
                Arbitraries.integers().between(1, longest)).as(
                        (start, length) -> new Interval(minute(start * GRID),
                                minute(Math.min(start + length, MINUTES / GRID) * GRID)));
    }

    static Instant minute(int minute) {
        return FIRST.plus(minute, ChronoUnit.MINUTES);
    }

    private static Arbitrary<List<WarningInput.Room>> rooms() {
        return Combinators.combine(Arbitraries.integers().between(1, 3), openings()).as(Map::entry).list().ofSize(ROOMS.size())
                .map(drawn -> IntStream.range(0, drawn.size()).mapToObj(room -> new WarningInput.Room(ROOMS.get(room), null, 10,
                        drawn.get(room).getKey(), drawn.get(room).getValue())).toList());
    }

    private static Arbitrary<List<WarningInput.Speaker>> speakers() {
        return openings().list().ofSize(SPEAKERS.size()).map(drawn -> IntStream.range(0, drawn.size())
                .mapToObj(speaker -> new WarningInput.Speaker(SPEAKERS.get(speaker), drawn.get(speaker))).toList());
    }

    private static Arbitrary<List<Interval>> openings() {
        return periods().list().ofMaxSize(3);
    }

    private static Arbitrary<List<WarningInput.Session>> sessions() {
        Arbitrary<Function<UUID, WarningInput.Session>> session = Combinators.combine(Arbitraries.of(SessionType.values()),
                periods(24).injectNull(0.05), Arbitraries.of(ROOMS).injectNull(0.1),
                Arbitraries.of(SPEAKERS).set().ofMaxSize(2), Arbitraries.of(true, false, false, false))
                .as((type, time, room, speakers,
                        mayOverlap) -> id -> new WarningInput.Session(id, type, time, null, room, null, null,
                                speakers, mayOverlap, Set.of()));
        return session.list().ofMaxSize(14).map(drawn -> IntStream.range(0, drawn.size())
                .mapToObj(index -> drawn.get(index).apply(Drafts.id("session" + index))).toList());
    }

    private static Arbitrary<Limits> limits() {
        return Combinators.combine(Arbitraries.integers().between(15, 180), Arbitraries.integers().between(1, 30),
                Arbitraries.integers().between(0, 50), Arbitraries.integers().between(0, 90))
                .as((stretch, pause, breaks, workshop) -> Drafts.limits(stretch, pause, breaks, workshop, 70, 130, null));
    }

    private static List<UUID> ids(String name, int count) {
        return IntStream.range(0, count).mapToObj(index -> Drafts.id(name + index)).toList();
    }
}
