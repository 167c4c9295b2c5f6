package org.encommun.event.document.schemaorg;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.encommun.defaults.json.JsonObject;
import org.encommun.event.document.source.DocumentSource;
import org.encommun.event.lifecycle.AttendanceMode;
import org.encommun.event.programme.Programme;
import org.encommun.event.venue.Address;

/** Where an event and its sessions take place, in the terms of schema.org: on site, by video, or both. */
final class StructuredPlaces {

    private final DocumentSource event;

    StructuredPlaces(DocumentSource event) {
        this.event = event;
    }

    List<JsonObject> ofEvent() {
        List<JsonObject> places = new ArrayList<>();
        if (event.details().mode() != AttendanceMode.ONLINE) {
            places.add(event.mainVenue(event.programme().sessions()).map(venue -> place(venue, null))
                    .orElseGet(this::commune));
        }
        if (event.details().mode() != AttendanceMode.ON_SITE) {
            places.add(video());
        }
        return places;
    }

    /** A room without a venue is one by video; a session without either is wherever the event is. */
    List<JsonObject> of(Programme.Session session) {
        Programme.Room room = event.room(session.details().roomId()).orElse(null);
        Programme.Venue venue = event.venue(session.details().venueId()).orElse(null);
        if (venue != null) {
            return List.of(place(venue, room));
        }
        return room != null && event.details().mode() != AttendanceMode.ON_SITE ? List.of(video()) : ofEvent();
    }

    private JsonObject place(Programme.Venue venue, Programme.Room room) {
        Address address = venue.details().address();
        String name = Stream.of(room == null ? null : room.details().name(), venue.details().name()).filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        JsonObject coordinates = address.latitude() == null
                ? null
                : JsonObject.typed("GeoCoordinates").with("latitude", address.latitude()).with("longitude",
                        address.longitude());
        return JsonObject.typed("Place").with("name", name)
                .with("address", address(address.street(), address.postalCode(), address.locality())).with("geo", coordinates);
    }

    private JsonObject commune() {
        return JsonObject.typed("Place").with("name", event.communeName()).with("address",
                address(null, null, event.communeName()));
    }

    private static JsonObject address(String street, String postalCode, String locality) {
        return JsonObject.typed("PostalAddress").with("streetAddress", street).with("postalCode", postalCode)
                .with("addressLocality", locality).with("addressCountry", "FR");
    }

    private JsonObject video() {
        return JsonObject.typed("VirtualLocation").with("url", event.videoAddress());
    }
}
