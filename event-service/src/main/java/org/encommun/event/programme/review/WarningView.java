package org.encommun.event.programme.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.event.programme.warning.Level;
import org.encommun.event.programme.warning.Rule;
import org.encommun.event.programme.warning.Warning;

/** A warning as the API shows it; its times are in the event's own zone. */
public record WarningView(@Schema(description = "The rule that speaks.") Rule rule,
        @Schema(description = "`BLOCK` keeps a release from being made without a reason.") Level level,
        @Schema(description = "The rule in a sentence, in the language asked for.",
                examples = "Une salle accueille plus de sessions à la fois qu’elle ne le peut.") String text,
        @Schema(description = "The sessions it is about, by time.",
                examples = "[\"019aa4c3-02bb-7000-8000-000000000002\"]") List<UUID> sessionIds,
        @Schema(nullable = true, description = "The room it is about.",
                examples = "019aa4c3-01aa-7000-8000-000000000001") UUID roomId,
        @Schema(nullable = true, description = "The speaker it is about.",
                examples = "019aa4c3-06ff-7000-8000-000000000006") UUID speakerId,
        @Schema(nullable = true, description = "The need it is about.",
                examples = "019aa4c3-05ee-7000-8000-000000000005") UUID needId,
        @Schema(nullable = true, description = "The day it is about; a night belongs to the day before it.",
                examples = "2026-11-24") LocalDate day,
        @Schema(nullable = true, description = "From when.", examples = "2026-11-24T15:30:00+01:00") OffsetDateTime from,
        @Schema(nullable = true, description = "Until before when.", examples = "2026-11-24T16:00:00+01:00") OffsetDateTime to,
        @Schema(nullable = true, description = "What was found, where something is counted.", examples = "45") Integer found,
        @Schema(nullable = true, description = "What is asked for at most or at least, as the rule says.",
                examples = "60") Integer limit,
        @Schema(nullable = true, description = "What is counted.") Warning.Unit unit) {

    public static WarningView of(Warning warning, ZoneId zone, Locale language) {
        return new WarningView(warning.rule(), warning.level(), RuleTexts.text(warning.rule(), language), warning.sessionIds(),
                warning.roomId(), warning.speakerId(), warning.needId(), warning.day(),
                warning.when() == null ? null : local(warning.when().start(), zone),
                warning.when() == null ? null : local(warning.when().end(), zone),
                warning.measure() == null ? null : warning.measure().found(),
                warning.measure() == null ? null : warning.measure().limit(),
                warning.measure() == null ? null : warning.measure().unit());
    }

    private static OffsetDateTime local(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toOffsetDateTime();
    }
}
