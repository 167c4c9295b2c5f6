package org.encommun.event.proposal;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.defaults.json.AbsentList;
import org.encommun.defaults.text.MultiLineText;
import org.encommun.defaults.text.SingleLineText;
import org.encommun.event.programme.SessionType;
import org.hibernate.validator.constraints.UniqueElements;

/**
 * Editable details of a proposal.
 *
 * @param title of the session
 * @param description in Markdown; may be absent
 * @param type the type of session
 * @param wishedMinutes the length its authors wish for; absent for no wish
 * @param needIds the needs of the event that it addresses; none where absent
 */
public record ProposalDetails(@NotNull @SingleLineText(max = 200) @Schema(examples = "Le bateau des aidants") String title,
        @MultiLineText(max = 5_000)
        @Schema(nullable = true, description = "In Markdown.",
                examples = "Nommer ce qui **freine** et ce qui **pousse**.") String description,
        @NotNull @Schema(description = "The type of session.") SessionType type,
        @Min(1) @Max(1_440)
        @Schema(nullable = true, description = "The length its authors wish for; absent for no wish.",
                examples = "90") Integer wishedMinutes,
        @Size(max = 50) @UniqueElements @Schema(description = "The needs of the event that it addresses.",
                examples = "[\"019aa4c5-01aa-7000-8000-000000000001\"]") List<@NotNull UUID> needIds) {

    /** Absent needs are none. */
    public ProposalDetails {
        needIds = AbsentList.orEmpty(needIds);
    }

    boolean saysTheSameAs(ProposalDetails other) {
        return title.equals(other.title) && Objects.equals(description, other.description);
    }

    /** A copy with another title or description; {@code null} keeps the present one. */
    public ProposalDetails worded(String newTitle, String newDescription) {
        return new ProposalDetails(newTitle == null ? title : newTitle, newDescription == null ? description : newDescription,
                type, wishedMinutes, needIds);
    }
}
