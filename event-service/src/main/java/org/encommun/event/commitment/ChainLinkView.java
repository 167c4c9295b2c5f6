package org.encommun.event.commitment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.event.edition.EditionView;

/** A commitment as one edition has it. */
public record ChainLinkView(@Schema(description = "The edition.") EditionView edition,
        @Schema(description = "The commitment in this edition.") CommitmentView commitment) {

    static ChainLinkView of(CommitmentChain.Link link) {
        return new ChainLinkView(EditionView.of(link.edition()), CommitmentView.of(link.commitment()));
    }
}
