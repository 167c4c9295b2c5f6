package org.encommun.event.proposal;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.defaults.text.MultiLineText;
import org.encommun.defaults.text.SingleLineText;
import org.encommun.event.programme.SessionType;
import org.hibernate.validator.constraints.UniqueElements;

/** A session that is offered, and who offers it; the members are those of {@link ProposalDetails}, with the authors. */
public record NewProposal(@NotNull @SingleLineText(max = 200) @Schema(examples = "Le bateau des aidants") String title,
        @MultiLineText(max = 5_000)
        @Schema(description = "In Markdown.", examples = "Nommer ce qui **freine** et ce qui **pousse**.") String description,
        @NotNull @Schema(description = "The type of session.") SessionType type,
        @Min(1) @Max(1_440)
        @Schema(description = "The length its authors wish for; absent for no wish.",
                examples = "90") Integer wishedMinutes,
        @Size(max = 50) @UniqueElements
        @Schema(description = "The needs of the event that it addresses.",
                examples = "[\"019aa4c5-01aa-7000-8000-000000000001\"]") List<@NotNull UUID> needIds,
        @NotEmpty @Size(max = 50)
        @Schema(description = "The actors that propose it, with their contributions.") List<@NotNull @Valid NewAuthor> authors) {

    ProposalDetails details() {
        return new ProposalDetails(title, description, type, wishedMinutes, needIds);
    }

    List<Author> toAuthors() {
        return authors.stream().map(NewAuthor::toAuthor).toList();
    }
}
