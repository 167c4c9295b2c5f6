package org.encommun.event.programme.review;

import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.event.programme.warning.Level;
import org.encommun.event.programme.warning.Limits;
import org.encommun.event.programme.warning.Rule;

/**
 * The warning thresholds and levels of an event.
 *
 * @param longestStretchMinutes how long sessions may follow one another without a pause
 * @param leastPauseMinutes the minimum length of a gap between sessions that counts as a pause
 * @param leastBreakPercent the minimum share of a day for breaks without parallel sessions
 * @param leastWorkshopMinutes the minimum length of a workshop
 * @param walkingMetresPerMinute the walking speed between venues; 70 is a slow walk in a group
 * @param walkingDetourPercent the length of the way in percent of the straight line
 * @param levels the rules whose level differs from the default
 */
public record Thresholds(
        @NotNull @Min(15) @Max(600)
        @Schema(description = "The maximum length in minutes of sessions without a pause.",
                examples = "120") Integer longestStretchMinutes,
        @NotNull @Min(1) @Max(120)
        @Schema(description = "The minimum length in minutes of a gap that counts as a pause.",
                examples = "10") Integer leastPauseMinutes,
        @NotNull @Min(0) @Max(100)
        @Schema(description = "The minimum share of a day, in percent, for breaks without parallel sessions.",
                examples = "15") Integer leastBreakPercent,
        @NotNull @Min(0) @Max(600)
        @Schema(description = "The minimum length of a workshop in minutes.",
                examples = "60") Integer leastWorkshopMinutes,
        @NotNull @Min(10) @Max(200)
        @Schema(description = "The walking speed in metres per minute.", examples = "70") Integer walkingMetresPerMinute,
        @NotNull @Min(100) @Max(400)
        @Schema(description = "The length of the way between venues, in percent of the straight line.",
                examples = "130") Integer walkingDetourPercent,
        @Schema(description = "The rules whose level differs from the default.",
                examples = "{\"WORKSHOP_TOO_SHORT\": \"BLOCK\", \"ROOM_TOO_SMALL\": "
                        + "\"IGNORE\"}") Map<Rule, @NotNull Level> levels) {

    /** The thresholds of an event that has set none. */
    public static final Thresholds DEFAULTS = of(Limits.DEFAULTS);

    /** Absent levels are the defaults. */
    public Thresholds {
        levels = levels == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(levels));
    }

    private static Thresholds of(Limits limits) {
        return new Thresholds((int) limits.longestStretch().toMinutes(), (int) limits.shortestPause().toMinutes(),
                limits.leastBreakPercent(), (int) limits.shortestWorkshop().toMinutes(), limits.walkingMetresPerMinute(),
                limits.walkingDetourPercent(), limits.levels());
    }

    /** The limits for the rules. */
    Limits limits() {
        return new Limits(Duration.ofMinutes(longestStretchMinutes), Duration.ofMinutes(leastPauseMinutes), leastBreakPercent,
                Duration.ofMinutes(leastWorkshopMinutes), walkingMetresPerMinute, walkingDetourPercent, levels);
    }
}
