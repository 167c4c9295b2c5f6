package org.encommun.event.part;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;

import org.encommun.defaults.problem.ProblemType;
import org.encommun.defaults.problem.Refusal;

/** Asks all features whether one of their parts refers to another. */
@ApplicationScoped
public class UsageChecks {

    private final Instance<UsageCheck> checks;

    UsageChecks(@Any Instance<UsageCheck> checks) {
        this.checks = checks;
    }

    /**
     * Refuses deletion while referenced.
     *
     * @param id the part that is to be deleted, locked before
     * @param inUse the problem if something refers to it
     */
    public void requireNone(UUID id, ProblemType inUse) {
        if (checks.stream().anyMatch(check -> check.refersTo(id))) {
            throw new Refusal(inUse);
        }
    }
}
