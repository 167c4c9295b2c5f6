package org.encommun.directory.export.schemaorg;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.json.DocumentJson;
import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;
import org.encommun.directory.actor.Actor;
import org.encommun.directory.actor.ActorDetails;
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
        return DocumentJson.bytes(StructuredActor.of(actor.survivorId(), actor.details(), names(actor.details()),
                places.ofActor(actor.survivorId())));
    }

    private StructuredActor.Names names(ActorDetails details) {
        String commune = territories.resolve(details.communeCode()).map(Territory::name).orElse(null);
        String parent = details.parentId() == null ? null : actors.get(details.parentId()).details().name();
        return new StructuredActor.Names(commune, parent, details.territories().stream()
                .flatMap(part -> territories.find(part.kind(), part.code()).stream()).map(Territory::name).toList());
    }
}
