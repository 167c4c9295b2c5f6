package org.encommun.event.programme.release;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.problem.Refusal;
import org.encommun.event.lifecycle.Event;
import org.encommun.event.programme.Programme;
import org.encommun.event.programme.ProgrammeProblem;
import org.encommun.event.programme.draft.WorkingDraft;
import org.encommun.event.programme.review.ThresholdsRepository;
import org.encommun.event.programme.review.WarningService;
import org.encommun.event.programme.warning.Level;
import org.encommun.event.programme.warning.Warning;

/** Refuses releases with blocking warnings, unless a reason is given. */
@ApplicationScoped
class ReleaseCheck {

    private final WarningService warnings;
    private final ThresholdsRepository thresholds;

    ReleaseCheck(WarningService warnings, ThresholdsRepository thresholds) {
        this.warnings = warnings;
        this.thresholds = thresholds;
    }

    /** The warnings about a draft. */
    List<Warning> warnings(Event event, WorkingDraft draft, Programme earlier) {
        return warnings.warnings(event, draft, earlier, thresholds.of(event.id()));
    }

    /**
     * Refuses a release without a reason while warnings block.
     *
     * @param reason why it is released anyway; {@code null} for none
     * @return the reason if it is needed, otherwise {@code null}
     * @throws Refusal {@link ProgrammeProblem#BLOCKING_WARNINGS} with the rules that block
     */
    String requireReason(Event event, WorkingDraft draft, Programme earlier, String reason) {
        List<Warning> blocking = warnings(event, draft, earlier).stream().filter(warning -> warning.level() == Level.BLOCK)
                .toList();
        if (blocking.isEmpty()) {
            return null;
        }
        if (reason == null) {
            throw new Refusal(ProgrammeProblem.BLOCKING_WARNINGS, blocking.size()).with("rules",
                    blocking.stream().map(Warning::rule).distinct().toList());
        }
        return reason;
    }
}
