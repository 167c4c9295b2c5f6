package org.encommun.event.programme.warning;

import java.util.List;

/** Checks a working draft against all rules. */
public final class Warnings {

    private static final List<Check> CHECKS = List.of(new RoomUse(), new RoomSize(), new OpeningHours(), new SpeakerPresence(),
            new Walking(), new SignUps(), new Audiences(), new Completeness(), new Breathing());

    private Warnings() {}

    /** The warnings: blocking ones first, then by time; the order is deterministic. */
    public static List<Warning> of(WarningInput draft) {
        Timetable timetable = new Timetable(draft);
        return CHECKS.stream().flatMap(check -> check.check(timetable)).map(finding -> finding.in(draft))
                .filter(warning -> warning.level() != Level.IGNORE).sorted(Warning.ORDER).toList();
    }
}
