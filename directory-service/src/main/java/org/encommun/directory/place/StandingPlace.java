package org.encommun.directory.place;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.directory.survivorship.Golden;
import org.encommun.directory.survivorship.Origin;
import org.encommun.directory.survivorship.Reason;

/**
 * What stands of a place for one circle of readers, as it is stored: fields with the same origin are grouped, since most places have one
 * or two records.
 *
 * @param origins where the values come from
 */
public record StandingPlace(PlaceDetails details, List<Provenance> origins) {

    /**
     * Where the values of some fields come from.
     *
     * @param recordId {@code null} where only a decision gives them
     * @param networkId likewise
     */
    @Schema(name = "Provenance")
    public record Provenance(
            @Schema(nullable = true,
                    description = "The record that had these values first; absent where only a decision gives them.",
                    examples = "019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b43") UUID recordId,
            @Schema(nullable = true, description = "The network of the record.",
                    examples = "019aa4ca-3c10-7000-8000-000000000001") UUID networkId,
            @Schema(description = "Since when the directory has them.", examples = "2026-11-28T09:30:00Z") Instant since,
            @Schema(description = "The newest date that a source gives them.", examples = "2026-11-28T09:30:00Z") Instant dated,
            @Schema(description = "Why they stand.") Reason reason,
            @Schema(description = "Whether another network says something else and nobody has decided.",
                    examples = "false") boolean contested,
            @Schema(description = "The fields.", examples = "[\"name\", \"address\"]") List<String> fields) {}

    static StandingPlace of(Golden<PlaceDetails> golden) {
        Map<Origin, List<String>> groups = new LinkedHashMap<>();
        golden.origins().forEach((field, origin) -> groups.computeIfAbsent(origin, first -> new ArrayList<>()).add(field));
        return new StandingPlace(golden.details(), groups.entrySet().stream().map(group -> {
            Origin origin = group.getKey();
            return new Provenance(origin.recordId(), origin.networkId(), origin.since(), origin.dated(), origin.reason(),
                    origin.contested(), List.copyOf(group.getValue()));
        }).toList());
    }

    /** The fields of which records assert different values and nobody has decided. */
    public List<String> contested() {
        return origins.stream().filter(Provenance::contested).flatMap(group -> group.fields().stream()).toList();
    }
}
