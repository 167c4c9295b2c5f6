package org.encommun.event.programme;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.defaults.json.AbsentList;
import org.encommun.territory.Territory;

/**
 * The audience of a session. Both lists must be satisfied; an empty list admits everybody.
 *
 * @param participantKinds in what capacity people come
 * @param territories from where they come: a person of a commune is also one of its EPCI, département and région
 */
public record Audience(
        @Size(max = 20) @Schema(description = "In what capacity people come; empty for all.",
                examples = "[\"COORDINATOR\", \"HUB\"]") List<@NotNull ParticipantKind> participantKinds,
        @Size(max = 50)
        @Schema(description = "From where they come; empty for everywhere.") List<Territory.@NotNull @Valid Part> territories) {

    /** Open to everybody. */
    public static final Audience EVERYBODY = new Audience(List.of(), List.of());

    /** An absent list is an empty one. */
    public Audience {
        participantKinds = AbsentList.orEmpty(participantKinds);
        territories = AbsentList.orEmpty(territories);
    }
}
