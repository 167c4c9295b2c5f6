package org.encommun.event.document;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.encommun.defaults.text.CleanText;
import org.encommun.event.lifecycle.AttendanceMode;
import org.encommun.event.lifecycle.EventStatus;
import org.encommun.event.programme.Programme;
import org.encommun.event.venue.Accessibility;
import org.encommun.event.venue.Address;

/**
 * An event as OpenAgenda takes it: one of its events for each day, since it knows no sessions side by side and no timing of
 * more than a
 * day.
 */
final class OpenAgendaEvents {

    private static final int MOST_OF_TITLE = 140;
    private static final int MOST_OF_DESCRIPTION = 200;
    private static final int MOST_OF_LONG_DESCRIPTION = 10_000;
    private static final Duration LONGEST_TIMING = Duration.ofHours(24);

    private final DocumentSource event;

    OpenAgendaEvents(DocumentSource event) {
        this.event = event;
    }

    byte[] json() {
        List<EventDay> days = EventDay.between(event.startsAt(), event.endsAt(), event.zone()).toList();
        List<JsonObject> events = days.stream().map(day -> day(day, days)).toList();
        return DocumentJson.bytes(new JsonObject().with("total", events.size()).with("events", events));
    }

    private JsonObject day(EventDay day, List<EventDay> days) {
        List<Programme.Session> sessions = event.programme().sessions().stream()
                .filter(session -> EventDay.of(session.details().start(), event.zone()).equals(day)).toList();
        boolean onSite = event.details().mode() != AttendanceMode.ONLINE;
        Programme.Venue venue = onSite ? event.mainVenue(sessions).orElse(null) : null;
        return new JsonObject()
                .with("extIds", List.of(new JsonObject().with("key", "encommun").with("value", event.id() + "/" + day.date())))
                .with("title", french(title(day, days), MOST_OF_TITLE))
                .with("description", french(summary(), MOST_OF_DESCRIPTION))
                .with("longDescription", french(event.details().description(), MOST_OF_LONG_DESCRIPTION))
                .with("keywords", event.details().themes().isEmpty() ? null : Map.of("fr", event.details().themes()))
                .with("conditions", Map.of("fr", "Gratuit, sur inscription"))
                .with("registration", List.of(new JsonObject().with("type", "link").with("value", event.address())))
                .with("timezone", event.zone().getId()).with("timings", List.of(timing(day, sessions)))
                .with("status", status()).with("attendanceMode", attendanceMode())
                .with("onlineAccessLink", event.details().mode() == AttendanceMode.ON_SITE ? null : event.videoAddress())
                .with("location", onSite ? location(venue) : null)
                .with("accessibility", venue == null ? null : accessibility(venue.details().accessibility()))
                .with("updatedAt", event.timestamp(event.changedAt()));
    }

    private String title(EventDay day, List<EventDay> days) {
        String title = CleanText.of(event.details().title());
        String suffix = " – jour %d sur %d".formatted(days.indexOf(day) + 1, days.size());
        return days.size() == 1 ? title : CleanText.cut(title, MOST_OF_TITLE - suffix.length()) + suffix;
    }

    /** The first paragraph of the description; the title where there is none, since OpenAgenda wants one. */
    private String summary() {
        String description = event.details().description();
        return description == null || description.isBlank()
                ? event.details().title()
                : description.strip().split("\\R\\s*\\R", 2)[0];
    }

    private static Map<String, String> french(String text, int most) {
        return text == null || text.isBlank() ? null : Map.of("fr", CleanText.cut(CleanText.of(text), most));
    }

    /**
     * From the first session of the day to the end of the last one; what the event itself has of the day where it has no
     * sessions.
     */
    private JsonObject timing(EventDay day, List<Programme.Session> sessions) {
        Instant begin = sessions.stream().map(session -> session.details().start()).min(Instant::compareTo)
                .orElse(later(event.startsAt(), day.start().toInstant()));
        Instant end = sessions.stream().map(session -> session.details().end()).max(Instant::compareTo)
                .orElse(earlier(event.endsAt(), day.end().toInstant()));
        return new JsonObject().with("begin", event.timestamp(begin))
                .with("end", event.timestamp(earlier(end, begin.plus(LONGEST_TIMING))));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private int status() {
        if (event.isCancelled()) {
            return 6;
        }
        if (event.isSoldOut() && event.status() != EventStatus.OVER) {
            return 5;
        }
        return event.status() == EventStatus.RESCHEDULED ? 2 : 1;
    }

    private int attendanceMode() {
        return switch (event.details().mode()) {
            case ON_SITE -> 1;
            case ONLINE -> 2;
            case HYBRID -> 3;
        };
    }

    private JsonObject location(Programme.Venue venue) {
        if (venue == null) {
            return new JsonObject().with("name", event.communeName()).with("address", event.communeName())
                    .with("insee", event.details().communeCode()).with("city", event.communeName()).with("countryCode", "FR");
        }
        Address address = venue.details().address();
        String city = address.postalCode() + " " + address.locality();
        return new JsonObject().with("name", venue.details().name())
                .with("address", address.street() == null ? city : address.street() + ", " + city)
                .with("insee", address.communeCode()).with("latitude", address.latitude())
                .with("longitude", address.longitude()).with("postalCode", address.postalCode())
                .with("city", address.locality()).with("countryCode", "FR");
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
