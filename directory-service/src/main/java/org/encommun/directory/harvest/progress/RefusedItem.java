package org.encommun.directory.harvest.progress;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An item of a feed of which nothing counts.
 *
 * @param externalId {@code null} where it has none that can be used
 */
public record RefusedItem(
        @Schema(nullable = true, description = "The network's own id of the place.", examples = "lieu-17") String externalId,
        @Schema(description = "Why nothing of it counts, in French.", examples = "Le lieu n’a pas de nom.") String cause) {}
