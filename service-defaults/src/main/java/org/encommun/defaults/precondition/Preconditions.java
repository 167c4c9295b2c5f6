package org.encommun.defaults.precondition;

import java.net.URI;
import java.util.Arrays;
import java.util.function.Supplier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;

/**
 * Conditional requests (RFC 9110, section 13): nobody overwrites what they have not read. The version of an aggregate is its
 * strong
 * entity tag.
 */
@RequestScoped
public class Preconditions {

    private final HttpHeaders headers;

    Preconditions(HttpHeaders headers) {
        this.headers = headers;
    }

    /** The entity tag of a version. */
    public static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /**
     * Answers that something was made.
     *
     * @param path where it can be read from now on, on this service
     * @param version its version
     * @param view what is sent
     */
    public static Response created(String path, long version, Object view) {
        return Response.created(URI.create(path)).tag(tag(version)).entity(view).build();
    }

    /** Answers that something was changed, with its new version. */
    public static Response changed(long version, Object view) {
        return Response.ok(view).tag(tag(version)).build();
    }

    /**
     * Lets a change go on only if the client has read the present version.
     *
     * @throws Refusal {@link CommonProblem#PRECONDITION_REQUIRED} without If-Match, {@link CommonProblem#STALE_VERSION}
     *         with the tag
     *         of another version, {@link CommonProblem#MALFORMED_PRECONDITION} with something that is no tag
     */
    public void requireMatch(long version) {
        String ifMatch = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new Refusal(CommonProblem.PRECONDITION_REQUIRED);
        }
        String present = '"' + tag(version).getValue() + '"';
        String[] given = ifMatch.split(",");
        // a star would let a client overwrite what it has not read, which is what the header is there to prevent
        if (!Arrays.stream(given).map(String::strip).allMatch(tag -> tag.matches("(W/)?\"[\\x21\\x23-\\x7e]*\""))) {
            throw new Refusal(CommonProblem.MALFORMED_PRECONDITION);
        }
        if (Arrays.stream(given).map(String::strip).noneMatch(present::equals)) {
            throw new Refusal(CommonProblem.STALE_VERSION);
        }
    }

    /**
     * Answers a read: 304 without a body if the client holds this version, else the view with its tag.
     *
     * @param version the version read
     * @param view what is sent; not asked for if the client has it
     */
    public Response read(long version, Supplier<?> view) {
        EntityTag tag = tag(version);
        return isHeld(tag) ? Response.notModified(tag).build() : Response.ok(view.get()).tag(tag).build();
    }

    /** Whether the client holds what has this tag: If-None-Match by the weak comparison (RFC 9110, section 13.1.2). */
    public boolean isHeld(EntityTag tag) {
        String ifNoneMatch = headers.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        String present = '"' + tag.getValue() + '"';
        return ifNoneMatch != null && Arrays.stream(ifNoneMatch.split(",")).map(String::strip)
                .anyMatch(given -> given.equals("*") || given.equals(present) || given.equals("W/" + present));
    }
}
