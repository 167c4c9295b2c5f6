package org.encommun.defaults.openapi;

import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jboss.jandex.IndexView;

import io.quarkus.smallrye.openapi.OpenApiFilter;

/**
 * Describes what holds for every operation, so that no resource has to: who may call it, which headers it takes and gives, which
 * errors it answers with, and what its schemas promise.
 *
 * <p>
 * The order matters: what is shown is told apart from what is asked before a patch, in which null has a meaning, is made from
 * the latter; what nothing refers to any more goes last.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ConventionsFilter implements OASFilter {

    private final ResourceMethods methods;

    /** @param index every class of the service and of its libraries that are scanned */
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
