package org.encommun.directory.link;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.directory.matching.Field;
import org.encommun.directory.matching.Level;
import org.encommun.directory.matching.Reason;

/** What one field says on whether two are the same, as the API shows it. */
@Schema(name = "DuplicateReason")
public record FieldReason(@Schema(description = "The field.") Field field,
        @Schema(description = "How far both agree in it.") Level level,
        @Schema(description = "The evidence in bits: positive for the same, negative against it.",
                examples = "4.2") double weight) {

    /** As the model gives it. */
    public static FieldReason of(Reason reason) {
        return new FieldReason(reason.field(), reason.level(), reason.weight());
    }
}
