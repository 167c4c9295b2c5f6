package org.encommun.directory.search.text;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A word that was replaced since no place has it. */
@Schema(name = "SearchCorrection")
public record CorrectionView(
        @Schema(description = "The word of the search, without accents.", examples = "mediateque") String given,
        @Schema(description = "What was searched for in its place.", examples = "médiathèque") String searched) {}
