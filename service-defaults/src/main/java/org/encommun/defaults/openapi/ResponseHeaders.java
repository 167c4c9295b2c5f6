package org.encommun.defaults.openapi;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.encommun.defaults.feed.RpdePage;
import org.encommun.defaults.paging.Page;

/** Describes the headers of success responses: the version, the address of a created resource, the next page. */
final class ResponseHeaders {

    private ResponseHeaders() {}

    static void describe(Endpoint endpoint) {
        Map<String, APIResponse> responses = endpoint.operation().getResponses().getAPIResponses();
        responses.forEach((status, response) -> {
            if (status.startsWith("2") && endpoint.respondsWithVersion() && isOneThing(response)) {
                response.addHeader("ETag", header("The version of the content, for If-Match and If-None-Match.", "\"3\"")
                        .required(true));
            }
            if (status.equals("201")) {
                response.addHeader("Location", header("The address of the created resource.",
                        endpoint.path().replaceAll("\\{\\w+}", "019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b42")).required(true));
            }
            if (status.equals("200") && isPage(response)) {
                response.addHeader("Link", header("The address of the next page (RFC 8288); absent on the last page.",
                        "<" + endpoint.path() + "?cursor=MDE5YWE0YzItN2QwZS03YzNh>; rel=\"next\""));
            }
        });
        if (endpoint.limited()) {
            responses.values().forEach(ResponseHeaders::describeLimit);
        }
        if (mayBeUnchanged(endpoint)) {
            endpoint.operation().getResponses().addAPIResponse("304", OASFactory.createAPIResponse()
                    .description("The version that you hold is still the present one.")
                    .addHeader("ETag", header("The version that you hold.", "\"3\"").required(true)));
        }
    }

    private static void describeLimit(APIResponse response) {
        response.addHeader("RateLimit-Policy", header("How many requests (q) one client may send within so many seconds (w).",
                "\"client\";q=30;w=60"));
        response.addHeader("RateLimit", header("How many requests remain (r) until so many seconds (t) have passed.",
                "\"client\";r=29;t=58"));
    }

    /** Whether the operation reads one versioned resource, so that If-None-Match applies. */
    static boolean mayBeUnchanged(Endpoint endpoint) {
        return endpoint.isRead() && endpoint.respondsWithVersion() && !endpoint.alwaysFresh()
                && Optional.ofNullable(endpoint.operation().getResponses().getAPIResponse("200"))
                        .map(ResponseHeaders::isOneThing).orElse(false);
    }

    private static boolean isOneThing(APIResponse response) {
        return schema(response).map(schema -> schema.getItems() == null && !isPage(schema)
                && !isNamed(schema, RpdePage.class.getSimpleName())).orElse(false);
    }

    private static boolean isPage(APIResponse response) {
        return schema(response).map(ResponseHeaders::isPage).orElse(false);
    }

    private static boolean isPage(Schema schema) {
        return isNamed(schema, Page.class.getSimpleName() + "[A-Z]\\w*");
    }

    private static boolean isNamed(Schema schema, String pattern) {
        return schema.getRef() != null && SchemaTree.name(schema.getRef()).matches(pattern);
    }

    private static Optional<Schema> schema(APIResponse response) {
        return Optional.ofNullable(response.getContent())
                .flatMap(content -> content.getMediaTypes().values().stream().findFirst())
                .map(body -> body.getSchema());
    }

    private static Header header(String description, String example) {
        return OASFactory.createHeader().description(description).example(example)
                .schema(OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING)));
    }
}
