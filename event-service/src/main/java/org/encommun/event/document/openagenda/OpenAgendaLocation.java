package org.encommun.event.document.openagenda;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.encommun.defaults.json.JsonObject;
import org.encommun.defaults.text.CleanText;
import org.encommun.event.document.source.DocumentSource;
import org.encommun.event.programme.Programme;
import org.encommun.event.venue.Accessibility;
import org.encommun.event.venue.Address;

/**
 * Where a day of an event takes place, as a location of OpenAgenda.
 *
 * @param key of our own, by which events name it
 * @param json the body of the request that creates it
 * @param accessibility for which kinds of disability the place is equipped, as an event of OpenAgenda says it; {@code null}
 * for unknown
 * @see <a href="https://developers.openagenda.com/lieux/structure">structure of a location</a>
 */
record OpenAgendaLocation(String key, JsonObject json, JsonObject accessibility) {

    private static final int MAX_NAME = 100;
    private static final int MAX_ADDRESS = 255;

    /**
     * The venue of most of these sessions; the commune of an event that has no venue yet, {@code null} where it has none
     * either.
     */
    static OpenAgendaLocation of(DocumentSource event, List<Programme.Session> sessions) {
        return event.mainVenue(sessions).map(OpenAgendaLocation::of)
                .orElseGet(() -> event.communeName() == null ? null : ofCommune(event));
    }

    private static OpenAgendaLocation of(Programme.Venue venue) {
        Address address = venue.details().address();
        String city = address.postalCode() + " " + address.locality();
        return new OpenAgendaLocation("venue/" + venue.id(),
                location(venue.details().name(), address.street() == null ? city : address.street() + ", " + city)
                        .with("insee", address.communeCode()).with("latitude", address.latitude())
                        .with("longitude", address.longitude()).with("postalCode", address.postalCode())
                        .with("city", address.locality()),
                accessibility(venue.details().accessibility()));
    }

    private static OpenAgendaLocation ofCommune(DocumentSource event) {
        String code = event.details().communeCode();
        return new OpenAgendaLocation("commune/" + code,
                location(event.communeName(), event.communeName()).with("insee", code).with("city", event.communeName()), null);
    }

    private static JsonObject location(String name, String address) {
        return new JsonObject().with("name", CleanText.cut(CleanText.of(name), MAX_NAME))
                .with("address", CleanText.cut(CleanText.of(address), MAX_ADDRESS)).with("countryCode", "FR");
    }

    private static JsonObject accessibility(List<Accessibility> accessible) {
        Set<Accessibility> kinds = EnumSet.noneOf(Accessibility.class);
        kinds.addAll(accessible);
        return new JsonObject().with("hi", kinds.contains(Accessibility.HEARING))
                .with("vi", kinds.contains(Accessibility.VISUAL))
                .with("pi", kinds.contains(Accessibility.PSYCHIC)).with("mi", kinds.contains(Accessibility.MOTOR))
                .with("ii", kinds.contains(Accessibility.INTELLECTUAL));
    }
}
