package org.encommun.directory.export;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A place that an export has not, or not wholly, or under another licence than the file's.
 *
 * @param missing what the place must have to be exported, and has not, or not as the standard wants it; empty if it is exported
 * @param emptied what was left empty, since the standard has no way to say it
 * @param licences the licences of its records other than that of the file
 */
public record Shortcoming(
        @Schema(examples = "019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b42") UUID placeId,
        @Schema(nullable = true, examples = "Médiathèque de Lezoux") String name,
        @Schema(description = "Whether the export is without it.", examples = "true") boolean leftOut,
        @Schema(description = "What it must have to be exported, and has not, or not as the standard wants it.",
                examples = "[\"pivot\"]") List<String> missing,
        @Schema(description = "What was left empty, since the standard cannot say it, a short telephone number for instance.",
                examples = "[\"telephone\"]") List<String> emptied,
        @Schema(description = "The licences of its records, if others than Licence Ouverte 2.0, which the file cannot say.",
                examples = "[\"https://opendatacommons.org/licenses/odbl/\"]") List<String> licences) {

    /** Of a place that an export says as it should. */
    public boolean isNone() {
        return !leftOut && emptied.isEmpty() && licences.isEmpty();
    }
}
