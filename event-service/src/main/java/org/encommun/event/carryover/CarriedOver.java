package org.encommun.event.carryover;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an event has just carried over from its previous edition.
 *
 * @param axisIds the new axes of work
 * @param commitmentIds the new commitments
 */
public record CarriedOver(
        @Schema(description = "The new axes of work.",
                examples = "[\"019aa4c5-11a2-7c01-8d3e-4f5a6b7c8d9e\"]") List<UUID> axisIds,
        @Schema(description = "The new commitments.",
                examples = "[\"019aa4c6-31b4-7e02-9f4a-5b6c7d8e9f01\"]") List<UUID> commitmentIds) {}
