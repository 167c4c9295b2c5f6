package org.encommun.directory.export.map;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.directory.coordinates.BoundingBox;
import org.encommun.directory.export.map.MappedPlaces.MappedPlace;
import org.encommun.directory.export.map.MappedPlaces.MappedStop;
import org.encommun.territory.Territories;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Draws maps of the places that everybody may see. */
@ApplicationScoped
public class MapService {

    /** A browser draws so many without pain. */
    private static final int MAX_PLACES = 2_000;

    private final MappedPlaces places;
    private final Territories territories;
    private final ObjectMapper mapper;

    MapService(MappedPlaces places, Territories territories, ObjectMapper mapper) {
        this.places = places;
        this.territories = territories;
        this.mapper = mapper;
    }

    /** The map of a stretch of ground, as JSON. */
    byte[] map(BoundingBox box) {
        List<MappedPlace> found = places.within(box, MAX_PLACES + 1);
        long withoutPoint = places.withoutPoint();
        List<MappedStop> stops = found.size() <= MAX_PLACES ? places.stops(box, MAX_PLACES + 1) : List.of();
        PlaceMap map = found.size() + stops.size() <= MAX_PLACES
                ? PlaceMap.of(found, stops, withoutPoint)
                : PlaceMap.counted(places.counts(box), territories, withoutPoint);
        try {
            return mapper.writeValueAsBytes(map);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a map could not be written", impossible);
        }
    }
}
