package org.encommun.directory.place;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;

/** Shows places to everybody, as far as everybody may see them, and to networks, as far as they may. */
@ApplicationScoped
public class PlaceService {

    private final PlaceRepository repository;
    private final PlaceReader reader;

    PlaceService(PlaceRepository repository, PlaceReader reader) {
        this.repository = repository;
        this.reader = reader;
    }

    /** A place with what its reader may see of it; {@code null} for nothing. */
    public record Shown(Place place, StandingPlace standing) {}

    /** Those of these places of which their reader may see something, by their ids. */
    public Map<UUID, Shown> shown(Collection<UUID> ids) {
        boolean network = reader.isNetwork();
        return repository.all(ids).stream().map(place -> shown(place, network)).filter(shown -> shown.standing() != null)
                .collect(Collectors.toMap(shown -> shown.place().id(), shown -> shown));
    }

    List<Shown> list(UUID after, int limit) {
        boolean network = reader.isNetwork();
        return repository.after(after, network, limit).stream().map(place -> shown(place, network)).toList();
    }

    /** @throws Refusal {@link CommonProblem#NOT_FOUND} for a place that never could be seen by the reader */
    Shown get(UUID id) {
        Place place = repository.get(id);
        boolean network = reader.isNetwork();
        Shown shown = shown(place, network);
        if (shown.standing() == null && place.status() != PlaceStatus.MERGED) {
            throw new Refusal(CommonProblem.NOT_FOUND);
        }
        return shown;
    }

    private static Shown shown(Place place, boolean network) {
        Optional<StandingPlace> standing = network ? place.shownToNetworks() : place.shown();
        return new Shown(place, standing.orElse(null));
    }
}
