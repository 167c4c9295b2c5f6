package org.encommun.defaults.openapi;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.microprofile.openapi.models.Operation;
import org.encommun.defaults.json.MergePatch;

/** Adds to the description of each operation what its headers, its media type and its security mean for callers. */
final class Descriptions {

    private Descriptions() {}

    static void complete(Endpoint endpoint) {
        Operation operation = endpoint.operation();
        List<String> sentences = new ArrayList<>();
        if (operation.getDescription() != null) {
            sentences.add(operation.getDescription().strip());
        }
        sentences.add(access(endpoint.access()));
        if (endpoint.creates()) {
            sentences.add("May be sent again under the same `Idempotency-Key` until an answer arrives.");
        }
        if (isPatch(operation)) {
            sentences.add("A JSON merge patch: members that are left out stay as they are, null removes one.");
        }
        if (endpoint.isChange()) {
            sentences.add("Refused with 412 if `If-Match` is not the ETag of the present version.");
        }
        if (ResponseHeaders.mayBeUnchanged(endpoint)) {
            sentences.add("The ETag of the answer is what a change needs, and what spares the body next time.");
        }
        operation.setDescription(String.join(" ", sentences));
    }

    private static String access(Access access) {
        if (!access.roles().isEmpty()) {
            return "Needs a token with the role " + String.join(" or ", access.roles()) + ".";
        }
        if (access.needed()) {
            return access.schemes().size() > 1
                    ? "Needs one of: " + String.join(", ", access.schemes()) + "."
                    : "Needs the token of somebody who may do so.";
        }
        return access.schemes().isEmpty()
                ? "Open to everybody, and no token is looked at."
                : "Open to everybody; with a token, organisers also see what is not published.";
    }

    private static boolean isPatch(Operation operation) {
        return operation.getRequestBody() != null && operation.getRequestBody().getContent() != null
                && operation.getRequestBody().getContent().hasMediaType(MergePatch.MEDIA_TYPE);
    }
}
