package org.encommun.defaults.openapi;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.ProblemTexts;

import io.quarkus.smallrye.openapi.OpenApiFilter;

/**
 * Describes what holds for every operation, so that no resource has to: the errors it can answer with, the headers that
 * creations and
 * changes need, how versions are told.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ConventionsFilter implements OASFilter {

    private static final String PROBLEM = "Problem";
    private static final String PROBLEM_JSON = "application/problem+json";

    @Override
    public void filterOpenAPI(OpenAPI description) {
        if (description.getComponents() == null) {
            description.setComponents(OASFactory.createComponents());
        }
        description.getComponents().addSchema(PROBLEM, problem());
        if (description.getPaths() != null) {
            description.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                    .forEach((method, operation) -> {
                        complete(path, item, method, operation);
                        PatchSchemas.describe(operation, description.getComponents());
                    }));
        }
    }

    private static void complete(String path, PathItem item, HttpMethod method, Operation operation) {
        if (method == HttpMethod.POST && operation.getResponses().hasAPIResponse("201")) {
            operation.addParameter(header("Idempotency-Key",
                    "A text of your choice, such as a random UUID, that names this creation. "
                            + "Sent again within 24 hours with the same body it gets the same answer, and nothing is made "
                            + "twice.",
                    "5f0c9d4e-6c1b-4a53-9d0f-2f6f6c1e7b11"));
        }
        if (isChange(method)) {
            operation.addParameter(header("If-Match", "The ETag of the version that you have read.", "\"3\""));
        }
        for (CommonProblem problem : problems(path, item, method, operation)) {
            describe(operation, problem);
        }
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("4") && response.getContent() == null) {
                response.setContent(content());
            }
        });
    }

    private static boolean isChange(HttpMethod method) {
        return Set.of(HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE).contains(method);
    }

    private static Set<CommonProblem> problems(String path, PathItem item, HttpMethod method, Operation operation) {
        Set<CommonProblem> problems = new LinkedHashSet<>();
        problems.add(CommonProblem.BAD_REQUEST);
        problems.add(CommonProblem.NOT_ACCEPTABLE);
        problems.add(CommonProblem.INTERNAL_ERROR);
        problems.add(CommonProblem.UNAVAILABLE);
        problems.add(CommonProblem.UNAUTHENTICATED);
        if (operation.getSecurity() != null && !operation.getSecurity().isEmpty()) {
            problems.add(CommonProblem.FORBIDDEN);
        }
        if (path.contains("{")) {
            problems.add(CommonProblem.NOT_FOUND);
        }
        if (operation.getRequestBody() != null) {
            problems.add(CommonProblem.BODY_TOO_LARGE);
            problems.add(CommonProblem.UNSUPPORTED_MEDIA_TYPE);
        }
        if (method == HttpMethod.POST && operation.getResponses().hasAPIResponse("201")) {
            problems.add(CommonProblem.IDEMPOTENCY_KEY_IN_USE);
            problems.add(CommonProblem.IDEMPOTENCY_KEY_REUSED);
        }
        if (isChange(method)) {
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
        return OASFactory.createContent().addMediaType(PROBLEM_JSON, OASFactory.createMediaType()
                .schema(OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM)));
    }

    private static Parameter header(String name, String description, String example) {
        return OASFactory.createParameter().name(name).in(Parameter.In.HEADER).required(true).description(description)
                .schema(OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING))).example(example);
    }

    private static Schema problem() {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.OBJECT))
                .description(
                        "A problem document (RFC 9457). `type` tells what happened; `title` and `detail` say it in the "
                                + "language of "
                                + "Accept-Language, French unless English is asked for.")
                .addRequired("type").addRequired("title").addRequired("status")
                .addProperty("type", text("Which kind of problem this is.", CommonProblem.STALE_VERSION.uri().toString()))
                .addProperty("title", text("What the problem is.",
                        ProblemTexts.title(CommonProblem.STALE_VERSION, ProblemTexts.LANGUAGES.get(0))))
                .addProperty("status", OASFactory.createSchema().type(List.of(Schema.SchemaType.INTEGER))
                        .description("The HTTP status.").examples(List.of(412)))
                .addProperty("detail", text("What went wrong and what to do about it.",
                        ProblemTexts.detail(CommonProblem.STALE_VERSION, ProblemTexts.LANGUAGES.get(0))))
                .addProperty("instance", text("The address that was asked.", "/events/019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b42"))
                .addProperty("field", text("The field at fault, where there is one.", "startsAt"))
                .addProperty("violations", OASFactory.createSchema().type(List.of(Schema.SchemaType.ARRAY))
                        .description("The fields that break a constraint, where the type is validation-failed.")
                        .items(OASFactory.createSchema().type(List.of(Schema.SchemaType.OBJECT)))
                        .examples(
                                List.of(List.of(Map.of("field", "title", "in", "body", "message", "ne doit pas être vide")))));
    }

    private static Schema text(String description, String example) {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING)).description(description)
                .examples(List.of(example));
    }
}
