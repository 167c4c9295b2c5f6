package org.encommun.defaults.problem;

import java.io.Serial;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * A violated rule. Thrown by the object that owns the state, mapped to a problem document by the HTTP layer.
 *
 * <p>
 * It carries no name, mail address or free text of a person: refusals are logged.
 */
public final class Refusal extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient ProblemType type;
    private final transient Object[] arguments;
    private final transient Map<String, Object> members = new LinkedHashMap<>();
    private transient OptionalInt retryAfterSeconds = OptionalInt.empty();

    /**
     * @param type which rule
     * @param arguments the values of the placeholders {@code {0}}, {@code {1}}, … of the detail text
     */
    public Refusal(ProblemType type, Object... arguments) {
        super(type.slug());
        this.type = type;
        this.arguments = arguments;
    }

    /** Adds a machine-readable member to the problem document. */
    public Refusal with(String member, Object value) {
        members.put(member, value);
        return this;
    }

    /** Says after how many seconds the same request may succeed, where the type alone does not tell. */
    public Refusal retryAfterSeconds(int seconds) {
        retryAfterSeconds = OptionalInt.of(seconds);
        return this;
    }

    /** After how many seconds the same request may succeed; empty where it will not by waiting. */
    OptionalInt retryAfterSeconds() {
        return retryAfterSeconds.isPresent() ? retryAfterSeconds : type.retryAfterSeconds();
    }

    /** Which rule refused. */
    public ProblemType type() {
        return type;
    }

    Object[] arguments() {
        return arguments;
    }

    Map<String, Object> members() {
        return members;
    }
}
