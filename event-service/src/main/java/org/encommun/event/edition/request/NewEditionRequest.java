package org.encommun.event.edition.request;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param followerId the event that would follow the edition; the caller organises it */
public record NewEditionRequest(@NotNull @Schema(description = "The event that would follow, which you organise.",
        examples = "019aa4d1-9e10-7b52-8c6d-3f1a2b4c5d6f") UUID followerId) {}
