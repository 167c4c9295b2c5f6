package org.encommun.event.document.source;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.event.actor.KnownActor;
import org.encommun.event.actor.KnownActorRepository;
import org.encommun.territory.Territories;
import org.encommun.territory.Territory;

/** The names of what an event refers to by id or code. */
@ApplicationScoped
class PublishedNames {

    private final KnownActorRepository actorRepository;
    private final Territories territories;

    PublishedNames(KnownActorRepository actorRepository, Territories territories) {
        this.actorRepository = actorRepository;
        this.territories = territories;
    }

    /** The names by ids; without actors of which this service does not know. */
    Map<UUID, String> ofActors(Set<UUID> ids) {
        return actorRepository.all(ids).stream().collect(Collectors.toMap(KnownActor::id, KnownActor::name));
    }

    /** @param code {@code null} for an event that takes place in no commune; so is its name then */
    String ofCommune(String code) {
        return code == null ? null : territories.find(Territory.Kind.COMMUNE, code).map(Territory::name).orElse(null);
    }
}
