package org.encommun.directory.actor;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.directory.matching.Likelihood;
import org.encommun.directory.matching.MatchScore;
import org.encommun.directory.matching.MatchedRecord;
import org.encommun.directory.matching.MatchedRecordBuilder;
import org.encommun.directory.matching.Matcher;
import org.encommun.directory.matching.NormalisedRecord;
import org.encommun.territory.Territories;
import org.encommun.territory.Territory;

/** Finds the actors that are likely to be the same organisation as another one: of its commune, or with its SIREN. */
@ApplicationScoped
public class ActorDuplicates {

    private static final int MOST = 10;

    private final ActorRepository repository;
    private final ActorLinkRepository links;
    private final Territories territories;
    private final Matcher matcher = Matcher.shipped();

    ActorDuplicates(ActorRepository repository, ActorLinkRepository links, Territories territories) {
        this.repository = repository;
        this.links = links;
        this.territories = territories;
    }

    /** Until commit nobody else registers an actor in the commune: of two who register the same at once, one comes first. */
    void lock(String communeCode) {
        repository.lockCommune(communeCode);
    }

    /** The most likely first, without those that were decided to be another organisation. */
    public List<ActorDuplicateView> of(Actor actor) {
        NormalisedRecord compared = normalised(actor);
        Set<UUID> decided = links.of(links.connected(Set.of(actor.id()))).stream()
                .flatMap(link -> Stream.of(link.first(), link.second())).collect(Collectors.toSet());
        decided.addAll(repository.survivors(decided).values());
        return repository.near(actor.details()).stream()
                .filter(other -> !other.id().equals(actor.id()) && !decided.contains(other.id()))
                .map(other -> new Scored(other, matcher.score(compared, normalised(other))))
                .filter(scored -> scored.score().likelihood() != Likelihood.UNLIKELY)
                .sorted(Comparator.comparing(scored -> -scored.score().probability())).limit(MOST)
                .map(scored -> ActorDuplicateView.of(scored.actor(), scored.score())).toList();
    }

    private record Scored(Actor actor, MatchScore score) {}

    private NormalisedRecord normalised(Actor actor) {
        ActorDetails details = actor.details();
        MatchedRecord record = MatchedRecordBuilder.builder().id(actor.id()).name(details.name())
                .commune(territories.find(Territory.Kind.COMMUNE, details.communeCode()).map(Territory::name).orElse(null))
                .communeCode(details.communeCode()).siret(details.siret())
                .websites(Optional.ofNullable(details.website()).map(List::of).orElse(List.of())).build();
        return NormalisedRecord.of(record);
    }
}
