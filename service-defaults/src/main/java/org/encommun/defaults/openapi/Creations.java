package org.encommun.defaults.openapi;

import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Describes the response 201 of creations whose resource describes no success response itself. */
final class Creations {

    private Creations() {}

    static void describe(Endpoint endpoint) {
        APIResponses responses = endpoint.operation().getResponses();
        if (endpoint.creates() && !responses.hasAPIResponse("201") && responses.hasAPIResponse("200")) {
            APIResponse success = responses.getAPIResponse("200");
            responses.removeAPIResponse("200");
            responses.addAPIResponse("201", success.description("Created."));
        }
    }
}
