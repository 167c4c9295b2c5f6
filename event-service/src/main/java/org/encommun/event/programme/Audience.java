package org.encommun.event.programme;

import java.util.Collection;
import java.util.List;

import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.defaults.territory.Territory;

/**
 * Whom a session is for. A person passes who is of one of the kinds and comes from one of the territories; an empty list asks for
 * nothing, so two empty lists mean everybody.
 *
 * @param participantKinds the kinds of participant it is for; empty for all
 * @param territories the territories it is for; empty for all
 */
public record Audience(
        @Size(max = 20) @Schema(description = "The kinds of participant it is for; empty or absent for all.", examples = "[\"COORDINATOR\", \"HUB\"]") List<ParticipantKind> participantKinds,
        @Size(max = 200) @Schema(description = "The territories it is for; empty or absent for all.", examples = "[{\"kind\": \"DEPARTEMENT\", \"code\": \"63\"}]") List<Territory.Part> territories) {

    /** The audience that leaves nobody out. */
    public static final Audience EVERYBODY = new Audience(null, null);

    /** Takes an absent list for an empty one. */
    public Audience {
        participantKinds = participantKinds == null ? List.of() : List.copyOf(participantKinds);
        territories = territories == null ? List.of() : List.copyOf(territories);
    }

    /**
     * Whether it is for a person.
     *
     * @param kind in what capacity the person comes
     * @param places the person's commune and every territory around it
     */
    public boolean admits(ParticipantKind kind, Collection<Territory.Part> places) {
        return (participantKinds.isEmpty() || participantKinds.contains(kind))
                && (territories.isEmpty() || territories.stream().anyMatch(places::contains));
    }
}
