package org.encommun.event.axis;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** An axis of work as the API shows it. */
public record AxisView(@Schema(examples = "019aa4c5-11a2-7c01-8d3e-4f5a6b7c8d9e") UUID id,
        @JsonUnwrapped AxisDetails details,
        @Schema(nullable = true, description = "The axis of the previous edition that it carries on; absent for a new one.",
                examples = "019a0f15-22b3-7d12-9e4f-5a6b7c8d9e0f") UUID inheritedFromId) {

    static AxisView of(WorkAxis axis) {
        return new AxisView(axis.id(), axis.details(), axis.inheritedFromId());
    }
}
