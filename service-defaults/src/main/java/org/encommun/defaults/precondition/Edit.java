package org.encommun.defaults.precondition;

import java.util.function.UnaryOperator;

/**
 * A change of some editable details, and the version that it is based on. Over HTTP a JSON Merge Patch (RFC 7396) with its
 * If-Match.
 *
 * @param <T> the record of the details
 */
public final class Edit<T> {

    private final IfMatch basis;
    private final UnaryOperator<T> change;

    /**
     * @param basis the version that the change is based on; {@code null} where the caller holds the aggregate itself
     * @param change maps the present details to the new ones
     */
    Edit(IfMatch basis, UnaryOperator<T> change) {
        this.basis = basis;
        this.change = change;
    }

    /** Replaces all details unconditionally: for callers that have read them in the same transaction. */
    public static <T> Edit<T> to(T details) {
        return by(present -> details);
    }

    /** Maps the present details to the new ones unconditionally, for a change that is meant for whatever they are. */
    public static <T> Edit<T> by(UnaryOperator<T> change) {
        return new Edit<>(null, change);
    }

    /**
     * The details after the change.
     *
     * @param version the present version
     * @param present the present details
     * @throws org.encommun.defaults.problem.Refusal as {@link IfMatch#require}, or as any body that cannot be read
     * @throws jakarta.validation.ConstraintViolationException if the result breaks a constraint
     */
    public T of(long version, T present) {
        if (basis != null) {
            basis.require(version);
        }
        return change.apply(present);
    }
}
