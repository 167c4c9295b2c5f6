package org.encommun.event.part;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;

import org.encommun.defaults.problem.ProblemType;
import org.encommun.defaults.problem.Refusal;

/** All features whose things name others. */
@ApplicationScoped
public class UsageChecks {

    private final Instance<UsageCheck> referrers;

    UsageChecks(@Any Instance<UsageCheck> referrers) {
        this.referrers = referrers;
    }

    /**
     * Lets only a thing be deleted that nothing names. Its row is locked beforehand, so that who names it at this moment is
     * waited for.
     *
     * @param type what is answered otherwise
     */
    public void requireNone(UUID id, ProblemType type) {
        if (referrers.stream().anyMatch(referrer -> referrer.refersTo(id))) {
            throw new Refusal(type);
        }
    }
}
