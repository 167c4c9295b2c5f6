package org.encommun.defaults.openapi;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.encommun.defaults.idempotency.Idempotent;
import org.encommun.defaults.limit.ClientLimit;
import org.encommun.defaults.precondition.AlwaysFresh;
import org.encommun.defaults.precondition.Unversioned;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget.Kind;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.resteasy.reactive.RestResponse;

/** The resource methods by their declared operation ids; an operation without one gets only generic descriptions. */
final class ResourceMethods {

    private static final Set<DotName> RESPONSES = Set.of(DotName.createSimple(RestResponse.class),
            DotName.createSimple(Response.class));

    private final Map<String, MethodInfo> byOperationId;

    private ResourceMethods(Map<String, MethodInfo> byOperationId) {
        this.byOperationId = byOperationId;
    }

    static ResourceMethods of(IndexView index) {
        Map<String, MethodInfo> methods = new HashMap<>();
        for (AnnotationInstance operation : index.getAnnotations(Operation.class)) {
            AnnotationValue id = operation.value("operationId");
            if (id != null && operation.target().kind() == Kind.METHOD) {
                methods.put(id.asString(), operation.target().asMethod());
            }
        }
        return new ResourceMethods(methods);
    }

    Endpoint endpoint(String path, HttpMethod method, org.eclipse.microprofile.openapi.models.Operation operation) {
        MethodInfo resource = byOperationId.get(operation.getOperationId());
        if (resource == null) {
            boolean creates = method == HttpMethod.POST && operation.getResponses().hasAPIResponse("201");
            return new Endpoint(path, method, operation, Access.OPEN, creates, false, false, false);
        }
        // a method builds its response itself in order to set the version as an ETag
        return new Endpoint(path, method, operation, Access.of(resource), resource.hasDeclaredAnnotation(Idempotent.class),
                RESPONSES.contains(resource.returnType().name()) && !resource.hasDeclaredAnnotation(Unversioned.class),
                resource.hasDeclaredAnnotation(AlwaysFresh.class), resource.hasDeclaredAnnotation(ClientLimit.class));
    }
}
