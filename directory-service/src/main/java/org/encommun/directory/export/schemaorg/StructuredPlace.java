package org.encommun.directory.export.schemaorg;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.encommun.defaults.json.JsonObject;
import org.encommun.directory.export.ExportedPlace;
import org.encommun.directory.hours.OpeningHours;
import org.encommun.directory.hours.OpeningHoursReading;
import org.encommun.directory.hours.WeeklyHours;
import org.encommun.directory.place.PlaceAddress;
import org.encommun.directory.place.PlaceDetails;
import org.encommun.directory.place.PlaceLocation;

/** A place as search engines read it. Its hours are a specification where every week is the same, and otherwise a text. */
final class StructuredPlace {

    private static final String SCHEMA = "https://schema.org/";

    private StructuredPlace() {}

    /** @param type the kind of place, of those of schema.org that have opening hours */
    static JsonObject of(ExportedPlace place, String type) {
        PlaceDetails details = place.details();
        Optional<WeeklyHours> week = Optional.ofNullable(details.openingHours()).map(OpeningHours::parse)
                .flatMap(OpeningHoursReading::hours).flatMap(WeeklyHours::of);
        return JsonObject.typed(type).with("@id", "urn:uuid:" + place.id()).with("name", details.name())
                .with("description", details.summary() == null ? details.description() : details.summary())
                .with("address", address(details.address())).with("geo", point(details.location()))
                .with("telephone", details.phone()).with("email", details.emails()).with("url", details.websites())
                .with("openingHoursSpecification", week.map(StructuredPlace::specification).orElse(List.of()))
                .with("openingHours", week.isPresent() ? null : details.openingHours())
                .with("isAccessibleForFree", details.fees().equals(List.of("Gratuit")) ? Boolean.TRUE : null)
                .with("makesOffer", details.services().stream().map(StructuredPlace::offer).toList());
    }

    private static JsonObject address(PlaceAddress address) {
        return address == null
                ? null
                : JsonObject.typed("PostalAddress").with("streetAddress", address.street())
                        .with("postalCode", address.postalCode()).with("addressLocality", address.commune())
                        .with("addressCountry", "FR");
    }

    private static JsonObject point(PlaceLocation location) {
        return location == null
                ? null
                : JsonObject.typed("GeoCoordinates").with("latitude", location.latitude()).with("longitude",
                        location.longitude());
    }

    private static JsonObject offer(String service) {
        return JsonObject.typed("Offer").with("itemOffered", JsonObject.typed("Service").with("name", service));
    }

    private static List<JsonObject> specification(WeeklyHours week) {
        List<JsonObject> specification = new ArrayList<>();
        week.stretches().forEach(stretch -> specification.add(hours(days(stretch.days()), stretch.opens(), stretch.closes())));
        if (week.closedOnPublicHolidays()) {
            // opened and closed at the same time is closed
            specification.add(hours(List.of(SCHEMA + "PublicHolidays"), LocalTime.MIDNIGHT, LocalTime.MIDNIGHT));
        }
        return specification;
    }

    private static List<String> days(Collection<DayOfWeek> days) {
        return days.stream().map(day -> SCHEMA + day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)).toList();
    }

    private static JsonObject hours(List<String> days, LocalTime opens, LocalTime closes) {
        return JsonObject.typed("OpeningHoursSpecification").with("dayOfWeek", days).with("opens", opens.toString())
                .with("closes", closes.toString());
    }
}
