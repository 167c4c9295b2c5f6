package org.encommun.defaults.openapi;

import java.util.List;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;

/** Describes for each operation whether a token is required, optional or ignored, so that generated clients send one. */
final class SecurityConvention {

    private SecurityConvention() {}

    static void apply(Endpoint endpoint) {
        Operation operation = endpoint.operation();
        Access access = endpoint.access();
        operation.setSecurity(List.of());
        if (!access.schemes().isEmpty() && !access.needed()) {
            operation.addSecurityRequirement(OASFactory.createSecurityRequirement());
        }
        // roles are named in the description: in a list here all of them would be required
        access.schemes().forEach(scheme -> operation
                .addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(scheme)));
    }
}
