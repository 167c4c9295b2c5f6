package org.encommun.defaults.openapi;

import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.ProblemTexts;

/** Describes the refusals that follow from the nature of an operation: its access rules, its input, its effect. */
final class ProblemResponses {

    static final String SCHEMA = "Problem";
    private static final String MEDIA_TYPE = "application/problem+json";

    private ProblemResponses() {}

    static void describe(Endpoint endpoint) {
        Operation operation = endpoint.operation();
        problems(endpoint).forEach(problem -> describe(operation, problem));
        operation.getResponses().setDefaultValue(OASFactory.createAPIResponse()
                .description("Any other refusal, such as 405, 414 and 431.").content(content()));
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("4") && response.getContent() == null) {
                response.setContent(content());
            }
        });
    }

    private static Set<CommonProblem> problems(Endpoint endpoint) {
        Set<CommonProblem> problems = new LinkedHashSet<>();
        problems.add(CommonProblem.BAD_REQUEST);
        problems.add(CommonProblem.NOT_ACCEPTABLE);
        problems.add(CommonProblem.INTERNAL_ERROR);
        problems.add(CommonProblem.UNAVAILABLE);
        if (!endpoint.access().schemes().isEmpty()) {
            problems.add(CommonProblem.UNAUTHENTICATED);
        }
        if (endpoint.access().needed()) {
            problems.add(CommonProblem.FORBIDDEN);
        }
        if (endpoint.path().contains("{")) {
            problems.add(CommonProblem.NOT_FOUND);
        }
        if (endpoint.operation().getRequestBody() != null) {
            problems.add(CommonProblem.BODY_STALLED);
            problems.add(CommonProblem.BODY_TOO_LARGE);
            problems.add(CommonProblem.UNSUPPORTED_MEDIA_TYPE);
        }
        if (endpoint.creates()) {
            problems.add(CommonProblem.IDEMPOTENCY_KEY_IN_USE);
            problems.add(CommonProblem.IDEMPOTENCY_KEY_REUSED);
        }
        if (endpoint.limited()) {
            problems.add(CommonProblem.TOO_MANY_REQUESTS);
        }
        if (endpoint.isChange()) {
            problems.add(CommonProblem.CONCURRENT_CHANGE);
            problems.add(CommonProblem.STALE_VERSION);
            problems.add(CommonProblem.PRECONDITION_REQUIRED);
        }
        return problems;
    }

    private static void describe(Operation operation, CommonProblem problem) {
        String status = Integer.toString(problem.status());
        APIResponse response = operation.getResponses().getAPIResponse(status);
        if (response == null || response.getContent() == null) {
            String description = response != null && response.getDescription() != null
                    ? response.getDescription()
                    : ProblemTexts.title(problem, ProblemTexts.LANGUAGES.get(1));
            operation.getResponses().addAPIResponse(status,
                    OASFactory.createAPIResponse().description(description).content(content()));
        }
    }

    private static Content content() {
        return OASFactory.createContent().addMediaType(MEDIA_TYPE, OASFactory.createMediaType()
                .schema(OASFactory.createSchema().ref(SchemaTree.PREFIX + SCHEMA)));
    }
}
