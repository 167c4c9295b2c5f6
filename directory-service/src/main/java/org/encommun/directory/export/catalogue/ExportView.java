package org.encommun.directory.export.catalogue;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.defaults.feed.RpdePage;

/** An export of the directory, for those who are about to read it. */
record ExportView(
        @Schema(examples = "lieux-de-mediation-numerique") String name,
        @Schema(description = "The standard that it follows.",
                examples = "Lieux de médiation numérique v1.0.2") String standard,
        @Schema(description = "The addresses of its files.",
                examples = "[\"https://encommun.example/directory/exports/data-inclusion/services.json\"]") List<String> addresses,
        @Schema(description = "The address of the list of what it lacks.",
                examples = "https://encommun.example/directory/exports/data-inclusion/left-out") String leftOutAddress,
        @Schema(description = "The licence of the data, where the list of what it lacks names no other.",
                examples = RpdePage.LICENCE) String license,
        @Schema(description = "How many places are in it.", examples = "4211") long places,
        @Schema(description = "How many places are left out, since they cannot be said in a valid way.",
                examples = "17") long leftOut,
        @Schema(description = "When they were counted; the present number may be another.",
                examples = "2026-11-28T09:30:00Z") Instant countedAt) {}
