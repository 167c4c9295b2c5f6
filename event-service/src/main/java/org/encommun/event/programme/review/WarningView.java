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
public record WarningView(@Schema(description = "The rule.") Rule rule,
        @Schema(description = "`BLOCK` prevents a release without a reason.") Level level,
        @Schema(description = "The rule in a sentence, in the requested language.",
                examples = "Une salle accueille plus de sessions à la fois qu’elle ne le peut.") String text,
        @Schema(description = "The sessions it is about, by time.",
                examples = "[\"019aa4c3-02bb-7000-8000-000000000002\"]") List<UUID> sessionIds,
        @Schema(nullable = true, description = "The room it is about.",
                examples = "019aa4c3-01aa-7000-8000-000000000001") UUID roomId,
        @Schema(nullable = true, description = "The speaker it is about.",
                examples = "019aa4c3-06ff-7000-8000-000000000006") UUID speakerId,
        @Schema(nullable = true, description = "The need it is about.",
                examples = "019aa4c3-05ee-7000-8000-000000000005") UUID needId,
        @Schema(nullable = true, description = "The day it is about; a night belongs to the previous day.",
                examples = "2026-11-24") LocalDate day,
        @Schema(nullable = true, description = "The start.", examples = "2026-11-24T15:30:00+01:00") OffsetDateTime from,
        @Schema(nullable = true, description = "The end, exclusive.", examples = "2026-11-24T16:00:00+01:00") OffsetDateTime to,
        @Schema(nullable = true, description = "The measured value, if something is measured.", examples = "45") Integer found,
        @Schema(nullable = true, description = "The maximum or minimum of the rule.",
                examples = "60") Integer limit,
        @Schema(nullable = true, description = "The unit.") Warning.Unit unit) {

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
