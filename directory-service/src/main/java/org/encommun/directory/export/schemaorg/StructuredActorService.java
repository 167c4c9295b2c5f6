package org.encommun.directory.export.schemaorg;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.json.DocumentJson;
import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;
import org.encommun.directory.actor.Actor;
import org.encommun.directory.actor.ActorRepository;
import org.encommun.directory.export.ExportedPlaces;
import org.encommun.territory.Territories;
import org.encommun.territory.Territory;

/** Describes actors for search engines. */
@ApplicationScoped
public class StructuredActorService {

    private final ActorRepository actors;
    private final ExportedPlaces places;
    private final Territories territories;

    StructuredActorService(ActorRepository actors, ExportedPlaces places, Territories territories) {
        this.actors = actors;
        this.places = places;
        this.territories = territories;
    }

    /**
     * An actor with its oldest places.
     *
     * @throws Refusal {@link CommonProblem#NOT_FOUND}
     */
    byte[] document(UUID actorId) {
        Actor actor = actors.get(actorId);
        String commune = territories.resolve(actor.details().communeCode()).map(Territory::name).orElse(null);
        return DocumentJson.bytes(StructuredActor.of(actor.survivorId(), actor.details(), commune,
                places.ofActor(actor.survivorId())));
    }
}
