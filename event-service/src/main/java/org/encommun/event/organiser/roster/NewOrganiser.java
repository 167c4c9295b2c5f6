package org.encommun.event.organiser.roster;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.event.organiser.Agreement;
import org.encommun.event.organiser.Contribution;
import org.encommun.event.organiser.OrganiserPart;
import org.encommun.event.organiser.OrganiserRole;

/** An actor that organisers add, with the members of {@link OrganiserPart}. */
public record NewOrganiser(@NotNull @Schema(description = "The actor's id in the directory.",
        examples = "019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b42") UUID actorId,
        @NotNull @Schema(description = "Its role in the event.") OrganiserRole role,
        @NotNull @Schema(description = "Its answer to the invitation, as you know it.") Agreement agreement,
        @NotNull @Size(max = 20) @Schema(description = "Its contributions.",
                examples = "[\"ROOMS\", \"STAFF_TIME\"]") List<@NotNull Contribution> contributions) {

    OrganiserPart part() {
        return new OrganiserPart(role, agreement, contributions);
    }
}
