package org.encommun.event.programme.warning;

import java.time.Duration;
import java.util.Map;

/**
 * The warning limits and levels of an event.
 *
 * @param longestStretch how long sessions may follow one another without a pause
 * @param shortestPause the minimum length of a gap between sessions that counts as a pause
 * @param leastBreakPercent the minimum share of a day for breaks without parallel sessions
 * @param shortestWorkshop the minimum length of a workshop
 * @param walkingMetresPerMinute the walking speed between venues; 70 is a slow walk in a group
 * @param walkingDetourPercent the length of the way in percent of the straight line
 * @param levels the rules whose level differs from the default
 */
public record Limits(Duration longestStretch, Duration shortestPause, int leastBreakPercent, Duration shortestWorkshop,
        int walkingMetresPerMinute, int walkingDetourPercent, Map<Rule, Level> levels) {

    /** The limits of an event that has set none. */
    public static final Limits DEFAULTS = new Limits(Duration.ofMinutes(120), Duration.ofMinutes(10), 15,
            Duration.ofMinutes(60), 70, 130, Map.of());

    /** Copies the levels. */
    public Limits {
        levels = Map.copyOf(levels);
    }

    /** The level of a rule for this event. */
    public Level level(Rule rule) {
        return levels.getOrDefault(rule, rule.level());
    }
}
