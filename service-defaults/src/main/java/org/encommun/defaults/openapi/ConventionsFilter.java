package org.encommun.defaults.openapi;

import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jboss.jandex.IndexView;

import io.quarkus.smallrye.openapi.OpenApiFilter;

/**
 * Describes what applies to every operation, so that no resource has to: who may call it, its request and response headers, its
 * errors, and the guarantees of its schemas.
 *
 * <p>
 * The order matters: response schemas are separated from request schemas before patch schemas, in which null has a meaning, are
 * derived from the latter; unused schemas are removed last.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ConventionsFilter implements OASFilter {

    private final ResourceMethods methods;

    /** @param index all classes of the service and of its scanned libraries */
    public ConventionsFilter(IndexView index) {
        methods = ResourceMethods.of(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI description) {
        if (description.getComponents() == null) {
            description.setComponents(OASFactory.createComponents());
        }
        description.getComponents().addSchema(ProblemResponses.SCHEMA, ProblemSchema.create());
        if (description.getPaths() != null) {
            description.getPaths().getPathItems().values().forEach(item -> PathParameters.describe(item.getParameters()));
        }
        Set<Endpoint> endpoints = endpoints(description);
        for (Endpoint endpoint : endpoints) {
            Creations.describe(endpoint);
            SecurityConvention.apply(endpoint);
            RequestHeaders.describe(endpoint);
            ResponseHeaders.describe(endpoint);
            ProblemResponses.describe(endpoint);
            PathParameters.describe(endpoint.operation().getParameters());
            ListParameters.describe(endpoint.operation().getParameters());
            Descriptions.complete(endpoint);
        }
        ShownSchemas.apply(description, endpoints);
        endpoints.forEach(endpoint -> PatchSchemas.describe(endpoint.operation(), description.getComponents()));
        PortablePatterns.apply(description);
        UnusedSchemas.remove(description, endpoints);
    }

    private Set<Endpoint> endpoints(OpenAPI description) {
        Set<Endpoint> endpoints = new LinkedHashSet<>();
        if (description.getPaths() != null) {
            description.getPaths().getPathItems().forEach((path, item) -> item.getOperations().forEach((method, operation) -> {
                endpoints.add(methods.endpoint(path, method, operation));
            }));
        }
        return endpoints;
    }
}
