package org.encommun.event.programme.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.encommun.event.programme.SessionType;
import org.encommun.event.programme.warning.WarningInput.Session;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Compares the findings for a random night with a minute-by-minute count. */
class BreathingPropertiesTest {

    /** The repeated hour from two to three ends at two o'clock UTC; the new day begins at four local time. */
    private static final Instant DAYBREAK = Instant.parse("2026-10-25T03:00:00Z");

    @Provide
    Arbitrary<WarningInput> drafts() {
        return RandomProgrammes.drafts();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aStretchIsTooLongWhereSomebodyHasCountedSoManyMinutesWithoutAPause(@ForAll("drafts") WarningInput draft) {
        List<Integer> counted = new ArrayList<>();
        for (List<Session> day : days(draft).values()) {
            stretches(noted(day, false, true), (int) draft.limits().shortestPause().toMinutes()).stream()
                    .filter(minutes -> minutes > draft.limits().longestStretch().toMinutes()).forEach(counted::add);
        }

        assertThat(Warnings.of(draft)).filteredOn(warning -> warning.rule() == Rule.STRETCH_WITHOUT_BREAK)
                .extracting(warning -> warning.measure().found()).containsExactlyInAnyOrderElementsOf(counted);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void breaksAreTooFewWhereSomebodyHasCountedTooFewOfTheirMinutes(@ForAll("drafts") WarningInput draft) {
        Map<LocalDate, Integer> counted = new TreeMap<>();
        days(draft).forEach((day, sessions) -> {
            BitSet breaks = noted(sessions, true, false);
            breaks.andNot(noted(sessions, false, true));
            BitSet all = new BitSet();
            sessions.forEach(session -> note(all, session));
            int span = all.length() - all.nextSetBit(0);
            int percent = breaks.cardinality() * 100 / span;
            if (span > draft.limits().longestStretch().toMinutes() && percent < draft.limits().leastBreakPercent()) {
                counted.put(day, percent);
            }
        });

        Map<LocalDate, Integer> warned = new TreeMap<>();
        Warnings.of(draft).stream().filter(warning -> warning.rule() == Rule.TOO_FEW_BREAKS)
                .forEach(warning -> warned.put(warning.day(), warning.measure().found()));
        assertThat(warned).isEqualTo(counted);
    }

    private static Map<LocalDate, List<Session>> days(WarningInput draft) {
        Map<LocalDate, List<Session>> days = new TreeMap<>();
        for (Session session : draft.sessions()) {
            if (session.time() != null) {
                LocalDate day = LocalDate.of(2026, 10, session.time().start().isBefore(DAYBREAK) ? 24 : 25);
                days.computeIfAbsent(day, none -> new ArrayList<>()).add(session);
            }
        }
        return days;
    }

    /** The minutes in which a break runs, or anything but a break and a welcome. */
    private static BitSet noted(List<Session> sessions, boolean breaks, boolean others) {
        BitSet minutes = new BitSet();
        for (Session session : sessions) {
            boolean isBreak = session.type() == SessionType.BREAK;
            if (isBreak && breaks || !isBreak && session.type() != SessionType.WELCOME && others) {
                note(minutes, session);
            }
        }
        return minutes;
    }

    private static void note(BitSet minutes, Session session) {
        minutes.set(minute(session.time().start()), minute(session.time().end()));
    }

    private static int minute(Instant instant) {
        return (int) Duration.between(RandomProgrammes.FIRST, instant).toMinutes();
    }

    private static List<Integer> stretches(BitSet busy, int pause) {
        List<Integer> lengths = new ArrayList<>();
        int start = busy.nextSetBit(0);
        while (start >= 0) {
            int end = busy.nextClearBit(start);
            int next = busy.nextSetBit(end);
            while (next >= 0 && next - end < pause) {
                end = busy.nextClearBit(next);
                next = busy.nextSetBit(end);
            }
            lengths.add(end - start);
            start = next;
        }
        return lengths;
    }
}
