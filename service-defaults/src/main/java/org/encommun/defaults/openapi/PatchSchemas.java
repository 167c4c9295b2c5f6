package org.encommun.defaults.openapi;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.encommun.defaults.json.MergePatch;

/**
 * Describes what a merge patch (RFC 7396) may say of a thing: some of its members, and null for one that is to be taken away.
 */
final class PatchSchemas {

    private static final String SCHEMAS = "#/components/schemas/";

    private PatchSchemas() {}

    /** Lets an operation that takes a patch refer to a schema of its own, in which nothing is required. */
    static void describe(Operation operation, Components components) {
        Optional.ofNullable(operation.getRequestBody()).map(body -> body.getContent())
                .map(content -> content.getMediaType(MergePatch.MEDIA_TYPE)).filter(body -> body.getSchema().getRef() != null)
                .ifPresent(body -> refer(body, components));
    }

    private static void refer(MediaType body, Components components) {
        String name = body.getSchema().getRef().substring(SCHEMAS.length());
        Schema whole = components.getSchemas().get(name);
        if (whole == null || whole.getProperties() == null) {
            return;
        }
        Schema patch = OASFactory.createSchema().type(List.of(Schema.SchemaType.OBJECT))
                .description("What is to change of " + name + ": a member that is left out stays, null takes one away.");
        for (Map.Entry<String, Schema> member : whole.getProperties().entrySet()) {
            boolean needed = whole.getRequired() != null && whole.getRequired().contains(member.getKey());
            patch.addProperty(member.getKey(), needed ? member.getValue() : orNull(member.getValue()));
        }
        components.addSchema(name + "Patch", patch);
        body.setSchema(OASFactory.createSchema().ref(SCHEMAS + name + "Patch"));
    }

    private static Schema orNull(Schema member) {
        return OASFactory.createSchema()
                .anyOf(List.of(member, OASFactory.createSchema().type(List.of(Schema.SchemaType.NULL))));
    }
}
