package org.encommun.territory;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A part of France.
 *
 * @param kind commune, EPCI, département or région
 * @param code its code in the Code officiel géographique; for an EPCI its SIREN
 * @param name its name, with accents
 * @param postalCodes the postal codes of a commune; empty for the others
 * @param population the population of a commune; 0 where it is not known
 * @param within the territories that this one is a part of, the smallest first
 */
public record Territory(Kind kind, String code, String name, List<String> postalCodes, int population, List<Part> within) {

    /** The kinds of territory, from the smallest to the largest. */
    @Schema(name = "TerritoryKind")
    public enum Kind {
        /** A commune, or a municipal arrondissement of Paris, Lyon or Marseille. */
        COMMUNE,
        /** An intercommunality with its own taxes. */
        EPCI,
        /** A département, or an overseas collectivity that stands for one. */
        DEPARTEMENT,
        /** A région, metropolitan or overseas. */
        REGION
    }

    /** A reference to a territory by kind and code. */
    @Schema(name = "TerritoryPart")
    public record Part(@NotNull @Schema(description = "What kind of territory it is.") Kind kind,
            @NotNull @Schema(description = "Its code.", examples = "246301097") String code) {

        private static final char SEPARATOR = ':';

        /** The name of the territory in one word, for indexes and parameters: its kind and code, as in {@code DEPARTEMENT:63}. */
        public String key() {
            return kind.name() + SEPARATOR + code;
        }

        /**
         * The reference that a key names, whether there is such a territory or not.
         *
         * @throws IllegalArgumentException if the text has not the form of a {@link #key}
         */
        public static Part parse(String key) {
            int separator = key.indexOf(SEPARATOR);
            if (separator < 0) {
                throw new IllegalArgumentException("no key of a territory");
            }
            return new Part(Kind.valueOf(key.substring(0, separator)), key.substring(separator + 1));
        }
    }

    static final Comparator<Territory> LARGEST_FIRST = Comparator.comparing(Territory::kind).reversed()
            .thenComparing(Comparator.comparingInt(Territory::population).reversed()).thenComparing(Territory::code);

    static final Comparator<Part> SMALLEST_FIRST = Comparator.comparing(Part::kind).thenComparing(Part::code);

    /**
     * The time zone of a commune or département; absent for the other kinds, which may span several, and where no legal time is known.
     */
    public Optional<ZoneId> timeZone() {
        return kind == Kind.COMMUNE || kind == Kind.DEPARTEMENT ? TimeZones.of(code) : Optional.empty();
    }

    /** The reference to it. */
    public Part part() {
        return new Part(kind, code);
    }

    /** For a municipal arrondissement the code of Paris, Lyon or Marseille. */
    Optional<String> city() {
        return within.stream().filter(part -> part.kind() == Kind.COMMUNE).map(Part::code).findFirst();
    }

    /** The EPCI that this commune is a part of. */
    Optional<String> epci() {
        return within.stream().filter(part -> part.kind() == Kind.EPCI).map(Part::code).findFirst();
    }

    /** The départements and régions that this commune is a part of. */
    List<Part> aroundEpci() {
        return within.stream().filter(part -> part.kind().compareTo(Kind.EPCI) > 0).toList();
    }

    static Territory region(String code, String name) {
        return new Territory(Kind.REGION, code, name, List.of(), 0, List.of());
    }

    static Territory departement(String code, String name, String region) {
        return new Territory(Kind.DEPARTEMENT, code, name, List.of(), 0, List.of(new Part(Kind.REGION, region)));
    }

    static Territory epci(String code, String name, List<Part> within) {
        return new Territory(Kind.EPCI, code, name, List.of(), 0, within);
    }

    static Territory commune(String code, String name, Territory departement, String epci, String partOf, String postalCodes,
            String population) {
        List<Part> within = new ArrayList<>();
        if (!partOf.isEmpty()) {
            within.add(new Part(Kind.COMMUNE, partOf));
        }
        if (!epci.isEmpty()) {
            within.add(new Part(Kind.EPCI, epci));
        }
        within.add(new Part(Kind.DEPARTEMENT, departement.code()));
        within.addAll(departement.within());
        return new Territory(Kind.COMMUNE, code, name, postalCodes.isEmpty() ? List.of() : List.of(postalCodes.split(" ")),
                population.isEmpty() ? 0 : Integer.parseInt(population), List.copyOf(within));
    }
}
