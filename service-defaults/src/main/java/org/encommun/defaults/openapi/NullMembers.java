package org.encommun.defaults.openapi;

import java.util.List;

import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Describes members with {@code @Schema(nullable = true)} as optional, since null is never written. */
final class NullMembers {

    private NullMembers() {}

    static boolean mayBeNull(Schema member) {
        return isAnything(member) || isOrHoldsNull(member)
                || member.getAnyOf() != null && member.getAnyOf().stream().anyMatch(NullMembers::isNull);
    }

    /** Removes null from the types of a member. */
    static void leaveOut(Schema member) {
        List<SchemaType> types = member.getType();
        if (isOrHoldsNull(member) && types.size() > 1) {
            member.setType(types.stream().filter(type -> type != SchemaType.NULL).toList());
        }
        if (member.getAnyOf() != null && member.getAnyOf().stream().anyMatch(NullMembers::isNull)) {
            List<Schema> others = member.getAnyOf().stream().filter(part -> !isNull(part)).toList();
            member.setAnyOf(others.size() > 1 ? others : null);
            if (others.size() == 1) {
                member.setRef(others.get(0).getRef());
            }
        }
    }

    /** SmallRye does not mention null where a member may be of any type. */
    private static boolean isAnything(Schema member) {
        return member.getType() == null && member.getRef() == null && member.getAllOf() == null && member.getAnyOf() == null
                && member.getOneOf() == null;
    }

    private static boolean isOrHoldsNull(Schema member) {
        return member.getType() != null && member.getType().contains(SchemaType.NULL);
    }

    private static boolean isNull(Schema part) {
        return List.of(SchemaType.NULL).equals(part.getType());
    }
}
