package org.encommun.defaults.precondition;

import java.util.Arrays;
import java.util.List;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.HttpHeaders;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;

/**
 * The version that a change is based on (RFC 9110, section 13.1.1): no client overwrites a version that it has not read. A
 * resource receives it as a {@code @BeanParam} and passes it to its service.
 */
public class IfMatch {

    private static final String ENTITY_TAG = "(W/)?\"[\\x21\\x23-\\x7e]*\"";

    // described by convention for every change
    @Parameter(hidden = true)
    @HeaderParam(HttpHeaders.IF_MATCH)
    String header;

    /** For JAX-RS. */
    public IfMatch() {}

    /** @param header the header's value; {@code null} where the client sent none */
    IfMatch(String header) {
        this.header = header;
    }

    /**
     * Refuses a change that is based on another version.
     *
     * @throws Refusal {@link CommonProblem#PRECONDITION_REQUIRED} without If-Match, {@link CommonProblem#STALE_VERSION} with
     *         the tag of another version, {@link CommonProblem#MALFORMED_PRECONDITION} with a malformed tag
     */
    public void require(long version) {
        if (header == null || header.isBlank()) {
            throw new Refusal(CommonProblem.PRECONDITION_REQUIRED);
        }
        List<String> tags = Arrays.stream(header.split(",")).map(String::strip).toList();
        // * would let a client overwrite a version that it has not read, which the header is meant to prevent
        if (!tags.stream().allMatch(tag -> tag.matches(ENTITY_TAG))) {
            throw new Refusal(CommonProblem.MALFORMED_PRECONDITION);
        }
        if (!tags.contains('"' + Long.toString(version) + '"')) {
            throw new Refusal(CommonProblem.STALE_VERSION);
        }
    }

    /**
     * Refuses a creation by a client that holds a version of what is not there (any more).
     *
     * @throws Refusal {@link CommonProblem#STALE_VERSION} with If-Match
     */
    public void requireAbsent() {
        if (header != null && !header.isBlank()) {
            throw new Refusal(CommonProblem.STALE_VERSION);
        }
    }
}
