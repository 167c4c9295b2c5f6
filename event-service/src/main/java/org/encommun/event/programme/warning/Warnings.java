package org.encommun.event.programme.warning;

import java.util.List;

/** Looks at a working draft by all rules. */
public final class Warnings {

    private static final List<Check> CHECKS = List.of(new RoomUse(), new RoomSize(), new OpeningHours(), new SpeakerPresence(),
            new Walking(), new SignUps(), new Audiences(), new Completeness(), new Breathing());

    private Warnings() {}

    /**
     * What an organiser should look at: first what keeps the programme from taking place, then by time; always in the same
     * order.
     */
    public static List<Warning> of(WarningInput draft) {
        Timetable timetable = new Timetable(draft);
        return CHECKS.stream().flatMap(check -> check.check(timetable)).map(finding -> finding.in(draft))
                .filter(warning -> warning.level() != Level.IGNORE).sorted(Warning.ORDER).toList();
    }
}
