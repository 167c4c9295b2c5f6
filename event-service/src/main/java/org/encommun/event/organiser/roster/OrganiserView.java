package org.encommun.event.organiser.roster;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.event.organiser.Organiser;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** An organiser as the API shows it. */
public record OrganiserView(@JsonUnwrapped Organiser organiser,
        @Schema(nullable = true, description = "The actor's name in the directory; absent while this service does not know it.",
                examples = "Médiathèque intercommunale Entre Dore et Allier") String actorName) {

    static OrganiserView of(NamedOrganiser named) {
        return new OrganiserView(named.organiser(), named.actorName());
    }
}
