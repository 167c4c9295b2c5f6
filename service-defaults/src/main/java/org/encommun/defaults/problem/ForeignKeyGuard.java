package org.encommun.defaults.problem;

import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;

/**
 * Takes away what nothing else names. The database says so by its foreign keys, which unlike a question asked beforehand is
 * true at the
 * moment of taking away.
 */
public final class ForeignKeyGuard {

    private ForeignKeyGuard() {}

    /**
     * Runs a deletion.
     *
     * @param deletion deletes and flushes
     * @param type what is answered if something still names what is to go
     * @throws Refusal of this type; the transaction must not go on
     */
    public static void deleting(Runnable deletion, ProblemType type) {
        try {
            deletion.run();
        } catch (ConstraintViolationException named) {
            if (named.getKind() == ConstraintKind.FOREIGN_KEY) {
                throw new Refusal(type);
            }
            throw named;
        }
    }
}
