package org.encommun.event.programme.warning;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.encommun.event.programme.time.Interval;

/** A finding of a check; its level depends on the event's thresholds. */
record Finding(Rule rule, List<UUID> sessionIds, UUID roomId, UUID speakerId, UUID needId, Interval when,
        Warning.Measure measure) {

    static Finding of(Rule rule) {
        return new Finding(rule, List.of(), null, null, null, null, null);
    }

    /** A finding about a session, at its time. */
    static Finding of(Rule rule, WarningInput.Session session) {
        return of(rule).about(List.of(session)).during(session.time());
    }

    Finding about(List<WarningInput.Session> sessions) {
        return about(sessions.stream().map(WarningInput.Session::id));
    }

    Finding about(Stream<UUID> sessions) {
        return new Finding(rule, sessions.toList(), roomId, speakerId, needId, when, measure);
    }

    Finding inRoom(UUID room) {
        return new Finding(rule, sessionIds, room, speakerId, needId, when, measure);
    }

    Finding ofSpeaker(UUID speaker) {
        return new Finding(rule, sessionIds, roomId, speaker, needId, when, measure);
    }

    Finding ofNeed(UUID need) {
        return new Finding(rule, sessionIds, roomId, speakerId, need, when, measure);
    }

    Finding during(Interval period) {
        return new Finding(rule, sessionIds, roomId, speakerId, needId, period, measure);
    }

    Finding measured(long found, long limit, Warning.Unit unit) {
        return new Finding(rule, sessionIds, roomId, speakerId, needId, when,
                new Warning.Measure(Math.toIntExact(found), Math.toIntExact(limit), unit));
    }

    Warning in(WarningInput draft) {
        return new Warning(rule, draft.limits().level(rule), sessionIds, roomId, speakerId, needId,
                when == null ? null : draft.dayOf(when.start()), when, measure);
    }
}
