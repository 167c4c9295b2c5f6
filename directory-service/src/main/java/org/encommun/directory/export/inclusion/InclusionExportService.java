package org.encommun.directory.export.inclusion;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.paging.Page;
import org.encommun.defaults.problem.Refusal;
import org.encommun.directory.export.ExportedPlaces;
import org.encommun.directory.export.Shortcoming;
import org.encommun.directory.export.Shortcomings;
import org.encommun.directory.territory.RequestedTerritories;
import org.encommun.territory.Territory;
import org.encommun.territory.TerritoryProblem;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SequenceWriter;

/** Writes the places as structures and services of data·inclusion, one by one. */
@ApplicationScoped
public class InclusionExportService {

    private final ExportedPlaces places;
    private final Shortcomings shortcomings;
    private final RequestedTerritories territories;
    private final ObjectMapper mapper;

    InclusionExportService(ExportedPlaces places, Shortcomings shortcomings, RequestedTerritories territories,
            ObjectMapper mapper) {
        this.places = places;
        this.shortcomings = shortcomings;
        this.territories = territories;
        this.mapper = mapper;
    }

    /** @throws Refusal {@link TerritoryProblem#UNKNOWN_TERRITORY} */
    String key(Optional<Territory.Part> territory) {
        return territories.key(territory);
    }

    /** Writes an array of structures. */
    void writeStructures(String territory, OutputStream out) throws IOException {
        write(territory, Offer::structure, out);
    }

    /** Writes an array of services. */
    void writeServices(String territory, OutputStream out) throws IOException {
        write(territory, Offer::service, out);
    }

    private <T> void write(String territory, Function<Offer, Optional<T>> part, OutputStream out) throws IOException {
        // closed after the last item only: what is closed after a failure would look whole
        SequenceWriter array = mapper.writer().writeValuesAsArray(out);
        places.forEach(territory, place -> part.apply(new Offer(place)).ifPresent(item -> write(item, array)));
        array.close();
    }

    private static void write(Object item, SequenceWriter array) {
        try {
            array.write(item);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The places that the export has not, or not wholly. */
    Page<Shortcoming> leftOut(UUID after, int limit, Optional<Territory.Part> territory) {
        return shortcomings.page(after, limit, territories.key(territory),
                (place, licences) -> new Offer(place).shortcoming(licences));
    }
}
