package org.encommun.directory.hours;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.RuleModifier;
import ch.poole.openinghoursparser.TimeSpan;

/**
 * Works out what opening hours say of one day. As the specification has it, a rule after {@code ;} replaces what earlier ones say
 * of the days that it applies to, unless it closes; one after {@code ,} adds to it; one after {@code ||} counts where the place
 * would be closed, and so does what is added to that one.
 */
final class DayEvaluation {

    /** Each question doubles the cases. */
    private static final int MAX_QUESTIONS = 5;

    private record Step(DaySelector selector, List<MinuteSpan> spans, OpeningStatus status, boolean replaces,
            boolean fallback) {}

    private final List<Step> steps = new ArrayList<>();

    DayEvaluation(OpeningHours hours, PublicHolidays publicHolidays) {
        boolean fallback = false;
        for (Rule rule : hours.rules()) {
            fallback = rule.isFallBack() || fallback && rule.isAdditive();
            OpeningStatus status = status(rule.getModifier());
            boolean replaces = !rule.isAdditive() && !fallback && status != OpeningStatus.CLOSED;
            steps.add(new Step(new DaySelector(rule, publicHolidays), spans(rule.getTimes()), status, replaces, fallback));
        }
    }

    DayTimeline on(LocalDate date) {
        Set<String> all = new TreeSet<>();
        steps.forEach(step -> all.addAll(step.selector().questions(date)));
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
        for (Step step : steps) {
            if (step.selector().appliesTo(date, affirmed)) {
                if (step.replaces()) {
                    day.clear();
                }
                step.spans().forEach(span -> day.set(span, step.status(), step.fallback()));
            }
        }
        return day;
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
