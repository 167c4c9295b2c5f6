package org.encommun.defaults.problem;

import java.io.Serial;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A rule said no. Thrown by the object that owns the state, translated to a problem document at the edge.
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

    /**
     * @param type which rule
     * @param arguments what stands in the places {@code {0}}, {@code {1}}, … of the detail text
     */
    public Refusal(ProblemType type, Object... arguments) {
        super(type.slug());
        this.type = type;
        this.arguments = arguments;
    }

    /** Adds a member to the problem document, for a client to act upon. */
    public Refusal with(String member, Object value) {
        members.put(member, value);
        return this;
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
