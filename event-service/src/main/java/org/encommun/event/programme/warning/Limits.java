package org.encommun.event.programme.warning;

import java.time.Duration;
import java.util.Map;

/**
 * From where on an event wants to be warned, and how loudly.
 *
 * @param longestStretch how long sessions may follow one another without a pause
 * @param shortestPause from which length on a time without sessions is a pause
 * @param leastBreakPercent how much of a day should be breaks with nothing beside them
 * @param shortestWorkshop how long a workshop should be at least
 * @param walkingMetresPerMinute how fast people walk from venue to venue; 70 is a stroll in a group
 * @param walkingDetourPercent how long the way is in percent of the straight line
 * @param levels the rules whose level is not their own
 */
public record Limits(Duration longestStretch, Duration shortestPause, int leastBreakPercent, Duration shortestWorkshop,
        int walkingMetresPerMinute, int walkingDetourPercent, Map<Rule, Level> levels) {

    /** The limits of an event that has set none. */
    public static final Limits DEFAULTS = new Limits(Duration.ofMinutes(120), Duration.ofMinutes(10), 15,
            Duration.ofMinutes(60), 70, 130, Map.of());

    /** Keeps the levels as they are given. */
    public Limits {
        levels = Map.copyOf(levels);
    }

    /** How much a rule matters to this event. */
    public Level level(Rule rule) {
        return levels.getOrDefault(rule, rule.level());
    }
}
