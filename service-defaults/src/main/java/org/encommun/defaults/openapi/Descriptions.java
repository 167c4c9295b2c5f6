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
            sentences.add("May be repeated with the same `Idempotency-Key` until a response arrives.");
        }
        if (isPatch(operation)) {
            sentences.add("A JSON merge patch: omitted members do not change, null removes one.");
        }
        if (endpoint.isChange()) {
            sentences.add("Refused with 412 if `If-Match` is not the ETag of the present version.");
        }
        if (ResponseHeaders.mayBeUnchanged(endpoint)) {
            sentences.add("The ETag of the response is required for changes, and saves the body of the next response.");
        }
        operation.setDescription(String.join(" ", sentences));
    }

    private static String access(Access access) {
        if (!access.roles().isEmpty()) {
            return "Requires a token with the role " + String.join(" or ", access.roles()) + ".";
        }
        if (access.needed()) {
            return access.schemes().size() > 1
                    ? "Requires one of: " + String.join(", ", access.schemes()) + "."
                    : "Requires a token with the necessary rights.";
        }
        return access.schemes().isEmpty()
                ? "Open to everybody; tokens are ignored."
                : "Open to everybody; with a token, organisers also see unpublished data.";
    }

    private static boolean isPatch(Operation operation) {
        return operation.getRequestBody() != null && operation.getRequestBody().getContent() != null
                && operation.getRequestBody().getContent().hasMediaType(MergePatch.MEDIA_TYPE);
    }
}
