package org.encommun.event.organiser.roster;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.event.organiser.Agreement;
import org.encommun.event.organiser.Contribution;
import org.encommun.event.organiser.Organiser;
import org.encommun.event.organiser.OrganiserRole;

/** The editable details of an organiser: all but its actor. */
public record OrganiserPart(@NotNull @Schema(description = "Its role in the event.") OrganiserRole role,
        @NotNull @Schema(description = "Its answer to the invitation.") Agreement agreement,
        @NotNull @Size(max = 20) @Schema(description = "Its contributions.",
                examples = "[\"ROOMS\", \"STAFF_TIME\"]") List<@NotNull Contribution> contributions) {

    static OrganiserPart of(Organiser organiser) {
        return new OrganiserPart(organiser.role(), organiser.agreement(), organiser.contributions());
    }

    Organiser ofActor(UUID actorId) {
        return new Organiser(actorId, role, agreement, contributions);
    }
}
