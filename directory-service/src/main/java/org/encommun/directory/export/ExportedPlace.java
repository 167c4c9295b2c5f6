package org.encommun.directory.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.encommun.directory.place.PlaceDetails;
import org.encommun.directory.place.SourceDay;
import org.encommun.directory.place.StandingPlace;

/**
 * A place that is open, as everybody may see it.
 *
 * @param organisation the one that runs it
 * @param origins where its values come from
 * @param publishers the names of the networks whose values they are, in alphabetical order
 */
public record ExportedPlace(UUID id, PlaceDetails details, Organisation organisation, List<StandingPlace.Provenance> origins,
        List<String> publishers) {

    /** The day of the newest date that a source gives one of its values; empty for a place of which nothing is said. */
    public Optional<LocalDate> date() {
        return origins.stream().map(StandingPlace.Provenance::dated).max(Instant::compareTo)
                .map(SourceDay::of);
    }

    /** The records of which values stand. */
    public Set<UUID> recordIds() {
        return origins.stream().map(StandingPlace.Provenance::recordId).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
