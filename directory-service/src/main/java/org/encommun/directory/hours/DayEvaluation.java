package org.encommun.directory.hours;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.RuleModifier;
import ch.poole.openinghoursparser.TimeSpan;

/**
 * Works out what opening hours say of one day. As the specification has it, a rule after {@code ;} replaces what earlier ones say
 * of the days that it applies to, unless it closes for some hours; one after {@code ,} adds to it; one after {@code ||} counts
 * where the place would be closed, and so does what is added to that one.
 * <p>
 * Whether hours without a day ({@code Sa,Su 10:00-12:00; 14:00-18:00}) replace those of certain days is disputed: by the text of
 * the specification they do, the widely used opening_hours.js adds them. Both are tried.
 */
final class DayEvaluation {

    /** Each question doubles the cases. */
    private static final int MAX_QUESTIONS = 5;

    /** What a rule does with the hours of the rules before it. */
    private enum Effect {
        ADDS, REPLACES, PERHAPS_REPLACES, CLOSES_ALL_DAY, FALLS_BACK
    }

    private record Step(DaySelector selector, List<MinuteSpan> spans, OpeningStatus status, Effect effect, String text) {}

    private final List<Step> steps = new ArrayList<>();

    DayEvaluation(OpeningHours hours, PublicHolidays publicHolidays) {
        boolean fallback = false;
        boolean dated = false;
        for (Rule rule : hours.rules()) {
            fallback = rule.isFallBack() || fallback && rule.isAdditive();
            OpeningStatus status = status(rule.getModifier());
            steps.add(new Step(new DaySelector(rule, publicHolidays), spans(rule.getTimes()), status,
                    effect(rule, status, fallback, dated), rule.toString()));
            dated = isDated(rule);
        }
    }

    private static Effect effect(Rule rule, OpeningStatus status, boolean fallback, boolean afterDated) {
        if (fallback) {
            return Effect.FALLS_BACK;
        }
        if (status == OpeningStatus.CLOSED) {
            return rule.getTimes() == null ? Effect.CLOSES_ALL_DAY : Effect.ADDS;
        }
        if (rule.isAdditive()) {
            return Effect.ADDS;
        }
        return afterDated && !isDated(rule) && rule.getTimes() != null ? Effect.PERHAPS_REPLACES : Effect.REPLACES;
    }

    private static boolean isDated(Rule rule) {
        return Stream.<List<?>>of(rule.getYears(), rule.getWeeks(), rule.getDates(), rule.getHolidays(), rule.getDays())
                .anyMatch(Objects::nonNull) || rule.getComment() != null;
    }

    DayTimeline on(LocalDate date) {
        Set<String> all = new TreeSet<>();
        for (Step step : steps) {
            all.addAll(step.selector().questions(date));
            if (step.effect() == Effect.PERHAPS_REPLACES) {
                all.add(step.text());
            }
        }
        if (all.size() > MAX_QUESTIONS) {
            return DayTimeline.unknown();
        }
        List<String> questions = List.copyOf(all);
        DayTimeline day = on(date, Set.of());
        for (int answers = 1; answers < 1 << questions.size(); answers++) {
            Set<String> affirmed = new TreeSet<>();
            for (int question = 0; question < questions.size(); question++) {
                if ((answers >> question & 1) == 1) {
                    affirmed.add(questions.get(question));
                }
            }
            day = day.or(on(date, affirmed));
        }
        return day;
    }

    private DayTimeline on(LocalDate date, Set<String> affirmed) {
        DayTimeline day = new DayTimeline();
        for (int rule = 0; rule < steps.size(); rule++) {
            Step step = steps.get(rule);
            if (step.selector().appliesTo(date, affirmed)) {
                apply(step, rule, day, affirmed);
            }
        }
        return day;
    }

    private static void apply(Step step, int rule, DayTimeline day, Set<String> affirmed) {
        Effect effect = step.effect() == Effect.PERHAPS_REPLACES && !affirmed.contains(step.text())
                ? Effect.ADDS
                : step.effect();
        if (effect != Effect.ADDS && effect != Effect.FALLS_BACK) {
            day.clear();
        }
        if (effect != Effect.CLOSES_ALL_DAY) {
            step.spans().forEach(span -> day.set(span, step.status(), effect == Effect.FALLS_BACK, rule));
        }
    }

    /** A comment without one of the words is a condition that only people understand, such as "by appointment". */
    private static OpeningStatus status(RuleModifier modifier) {
        if (modifier == null || modifier.getModifier() == RuleModifier.Modifier.OPEN) {
            return OpeningStatus.OPEN;
        }
        boolean closes = modifier.getModifier() == RuleModifier.Modifier.CLOSED
                || modifier.getModifier() == RuleModifier.Modifier.OFF;
        return closes ? OpeningStatus.CLOSED : OpeningStatus.UNKNOWN;
    }

    private static List<MinuteSpan> spans(List<TimeSpan> times) {
        return times == null || times.isEmpty()
                ? List.of(MinuteSpan.WHOLE_DAY)
                : times.stream().flatMap(time -> MinuteSpan.of(time).stream()).toList();
    }
}
