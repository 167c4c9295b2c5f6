package org.encommun.directory.stewardship;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.defaults.text.SingleLineText;

/**
 * A choice between what records say of a field.
 *
 * @param recordId the record whose value shall stand
 */
public record DecisionDetails(
        @NotNull @SingleLineText(max = 50) @Schema(description = "The field.", examples = "name") String field,
        @NotNull @Schema(description = "The record whose value shall stand.",
                examples = "019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b43") UUID recordId) {}
