package org.encommun.event.programme.warning;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

import org.encommun.event.programme.time.Interval;
import org.encommun.event.programme.warning.WarningInput.Session;

/**
 * All sessions that run at one instant.
 *
 * @param sessions the sessions, by time
 * @param together the time during which all of them run
 */
record Crowd(List<Session> sessions, Interval together) {

    private static final Comparator<Session> BY_END = Comparator.comparing(session -> session.time().end());

    /**
     * The crowds of more than {@code most} sessions. Three concurrent sessions are one crowd and not three pairs.
     *
     * @param sessions scheduled sessions by their beginning, as {@link Timetable} has them
     */
    static List<Crowd> ofMoreThan(int most, List<Session> sessions) {
        List<Crowd> crowds = new ArrayList<>();
        PriorityQueue<Session> running = new PriorityQueue<>(BY_END);
        Instant latestStart = null;
        for (Session next : sessions) {
            Instant start = next.time().start();
            // a crowd is maximal when one of its sessions ends and none has started since
            if (someEnded(running, start)) {
                addLarge(crowds, most, running, latestStart);
                while (someEnded(running, start)) {
                    running.remove();
                }
            }
            running.add(next);
            latestStart = start;
        }
        addLarge(crowds, most, running, latestStart);
        return crowds;
    }

    private static boolean someEnded(PriorityQueue<Session> running, Instant now) {
        return !running.isEmpty() && !running.peek().time().end().isAfter(now);
    }

    private static void addLarge(List<Crowd> crowds, int most, PriorityQueue<Session> running, Instant latestStart) {
        if (running.size() > most) {
            crowds.add(new Crowd(running.stream().sorted(Timetable.BY_TIME).toList(),
                    new Interval(latestStart, running.peek().time().end())));
        }
    }
}
