package org.encommun.directory.export;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.encommun.directory.place.PlaceAddress;
import org.encommun.directory.place.PlaceDetails;
import org.encommun.directory.place.PlaceLocation;
import org.encommun.directory.place.StandingPlace.Provenance;
import org.encommun.directory.survivorship.Reason;

/** Places to be exported, for tests without a database. */
public final class ExportedPlaceFixture {

    /** The id of all of them. */
    public static final UUID ID = UUID.fromString("019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b42");

    private static final Map<String, Object> LIBRARY = Map.of("name", "Médiathèque de Lezoux", "identifier", "20007071200043",
            "address", new PlaceAddress("5 rue Maurice Audin", "1er étage", "63190", "Lezoux", "63195"), "location",
            new PlaceLocation(new BigDecimal("45.826631"), new BigDecimal("3.384161")), "services",
            List.of("Aide aux démarches administratives"));

    private ExportedPlaceFixture() {}

    /** A library that can be exported in every form, with some fields otherwise. */
    public static ExportedPlace library(Map<String, Object> otherwise) {
        Map<String, Object> values = new LinkedHashMap<>(LIBRARY);
        values.putAll(otherwise);
        return place(values, "2026-11-28T09:30:00Z");
    }

    /** The same, run by an organisation of which something is known. */
    public static ExportedPlace libraryOf(Organisation organisation) {
        ExportedPlace library = library(Map.of());
        return new ExportedPlace(library.id(), library.details(), organisation, library.origins(), library.publishers());
    }

    /** The same without one field. */
    public static ExportedPlace libraryWithout(String field) {
        Map<String, Object> values = new LinkedHashMap<>(LIBRARY);
        values.remove(field);
        return place(values, "2026-11-28T09:30:00Z");
    }

    /** The same, dated. */
    public static ExportedPlace libraryDated(String... instants) {
        return place(LIBRARY, instants);
    }

    private static ExportedPlace place(Map<String, Object> values, String... instants) {
        List<Provenance> origins = List.of(instants).stream().map(instant -> new Provenance(ID, ID, Instant.parse(instant),
                Instant.parse(instant), Reason.UNCONTESTED, false, List.of("name"))).toList();
        return new ExportedPlace(ID, PlaceDetails.FIELDS.with(values), Organisation.UNKNOWN, origins,
                List.of("Coop numérique", "Hub auvergnat"));
    }
}
