package org.encommun.directory.mapping;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** A version of a mapping as its network sees it. */
public record MappingView(
        @Schema(description = "Which version, from 1 on. The latest one counts unless an import names another.",
                examples = "3") int number,
        @Schema(description = "Since when it is there.", examples = "2026-11-28T09:30:00Z") Instant createdAt,
        @JsonUnwrapped MappingDetails details) {

    static MappingView of(ColumnMapping mapping) {
        return new MappingView(mapping.number(), mapping.createdAt(), mapping.details());
    }
}
