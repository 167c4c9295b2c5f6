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
import org.encommun.defaults.precondition.Edit;

/** Describes the content of a merge patch (RFC 7396): any of the members, with null to remove one. */
final class PatchSchemas {

    /** The prefix of SmallRye's name for the schema of an {@code Edit<VenueDetails>}: {@code EditVenueDetails}. */
    private static final String EDIT = Edit.class.getSimpleName();

    private PatchSchemas() {}

    /** Gives an operation that accepts a patch a separate schema, in which nothing is required. */
    static void describe(Operation operation, Components components) {
        Optional.ofNullable(operation.getRequestBody()).map(body -> body.getContent())
                .map(content -> content.getMediaType(MergePatch.MEDIA_TYPE)).filter(body -> body.getSchema().getRef() != null)
                .ifPresent(body -> refer(body, components));
    }

    private static void refer(MediaType body, Components components) {
        String given = SchemaTree.name(body.getSchema().getRef());
        String name = given.startsWith(EDIT) ? given.substring(EDIT.length()) : given;
        Schema whole = components.getSchemas().get(name);
        if (whole == null || whole.getProperties() == null) {
            throw new IllegalStateException("no other operation accepts " + name
                    + ": name it as the implementation of the @RequestBody of its patch");
        }
        components.addSchema(name + "Patch", patch(name, whole));
        body.setSchema(OASFactory.createSchema().ref(SchemaTree.PREFIX + name + "Patch"));
    }

    private static Schema patch(String name, Schema whole) {
        Schema patch = OASFactory.createSchema().type(List.of(Schema.SchemaType.OBJECT))
                .description("A change of " + name + ": omitted members do not change, null removes one.");
        for (Map.Entry<String, Schema> member : whole.getProperties().entrySet()) {
            boolean needed = whole.getRequired() != null && whole.getRequired().contains(member.getKey());
            Schema copy = SchemaTree.copy(member.getValue());
            patch.addProperty(member.getKey(), needed ? copy : orNull(copy));
        }
        return patch;
    }

    private static Schema orNull(Schema member) {
        return OASFactory.createSchema()
                .anyOf(List.of(member, OASFactory.createSchema().type(List.of(Schema.SchemaType.NULL))));
    }
}
