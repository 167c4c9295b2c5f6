package org.encommun.defaults.openapi;

import java.util.List;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;

/** Tells of each operation whether a token must be sent, may be sent or is never looked at, so that generated clients send one. */
final class SecurityConvention {

    private SecurityConvention() {}

    static void apply(Endpoint endpoint) {
        Operation operation = endpoint.operation();
        Access access = endpoint.access();
        operation.setSecurity(List.of());
        if (!access.schemes().isEmpty() && !access.needed()) {
            operation.addSecurityRequirement(OASFactory.createSecurityRequirement());
        }
        // roles are named in the description: in a list here each of them would be needed
        access.schemes().forEach(scheme -> operation
                .addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(scheme)));
    }
}
