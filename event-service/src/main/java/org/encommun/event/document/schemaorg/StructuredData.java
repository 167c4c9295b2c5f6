package org.encommun.event.document.schemaorg;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.encommun.defaults.json.DocumentJson;
import org.encommun.defaults.json.JsonObject;
import org.encommun.event.document.source.DocumentSource;
import org.encommun.event.lifecycle.EventStatus;
import org.encommun.event.organiser.OrganiserRole;
import org.encommun.event.programme.Programme;
import org.encommun.event.programme.SessionDetails;
import org.encommun.event.statement.Statement;
import org.encommun.event.statement.StatementStatus;

/**
 * An event as search engines read it: schema.org in JSON-LD. An event that is full says so in its offer, since schema.org has
 * no
 * status for it; the virtual location stays, for those who have a seat. No price is claimed, since none is known.
 */
public final class StructuredData {

    private static final String SCHEMA = "https://schema.org/";

    private final DocumentSource event;
    private final StructuredPlaces places;

    public StructuredData(DocumentSource event) {
        this.event = event;
        this.places = new StructuredPlaces(event);
    }

    /** The document. */
    public byte[] json() {
        JsonObject whole = JsonObject.document("Event")
                .with("@id", "urn:uuid:" + event.id()).with("name", event.details().title())
                .with("description", event.details().description()).with("url", event.address())
                .with("keywords", event.details().themes())
                .with("startDate", event.timestamp(event.startsAt())).with("endDate", event.timestamp(event.endsAt()))
                .with("previousStartDate", previousStart()).with("eventStatus", status())
                .with("eventAttendanceMode", attendanceMode()).with("location", places.ofEvent())
                .with("organizer", organisers(OrganiserRole.LEAD, OrganiserRole.CO_ORGANISER))
                .with("funder", organisers(OrganiserRole.FUNDER))
                .with("contributor", organisers(OrganiserRole.PARTNER, OrganiserRole.HOST))
                .with("inLanguage", languages())
                .with("maximumPhysicalAttendeeCapacity", event.details().capacity())
                .with("maximumVirtualAttendeeCapacity", event.details().onlineCapacity())
                .with("remainingAttendeeCapacity", event.remainingPlaces()).with("offers", offer())
                .with("subEvent", event.everySession().map(this::session).toList());
        return DocumentJson.bytes(whole);
    }

    /** Of an event that was moved, also if it was cancelled later. */
    private String previousStart() {
        boolean wasMoved = event.previousStartsAt() != null && event.status() != EventStatus.OVER;
        return wasMoved ? event.timestamp(event.previousStartsAt().toInstant()) : null;
    }

    private String status() {
        return SCHEMA + switch (event.status()) {
            case RESCHEDULED -> "EventRescheduled";
            case CANCELLED -> "EventCancelled";
            case DRAFT, PUBLISHED, OVER -> "EventScheduled";
        };
    }

    private String attendanceMode() {
        return SCHEMA + switch (event.details().mode()) {
            case ON_SITE -> "OfflineEventAttendanceMode";
            case ONLINE -> "OnlineEventAttendanceMode";
            case HYBRID -> "MixedEventAttendanceMode";
        };
    }

    private List<JsonObject> organisers(OrganiserRole... roles) {
        return event.organisers().stream().filter(organiser -> List.of(roles).contains(organiser.role()))
                .map(organiser -> JsonObject.typed("Organization").with("name", organiser.name()).with("potentialAction",
                        confirmation(organiser.statement())))
                .toList();
    }

    /** Whether the organisation has confirmed its part itself. */
    private static JsonObject confirmation(Statement statement) {
        return JsonObject.typed("ConfirmAction")
                .with("actionStatus",
                        SCHEMA + (statement.is(StatementStatus.CONFIRMED) ? "CompletedActionStatus" : "PotentialActionStatus"))
                .with("startTime", statement.statedAt().toString())
                .with("endTime", statement.is(StatementStatus.CONFIRMED) ? statement.confirmedAt().toString() : null);
    }

    private Set<String> languages() {
        Set<String> languages = new LinkedHashSet<>();
        event.programme().sessions().forEach(session -> languages.addAll(session.details().languages()));
        return languages.isEmpty() ? Set.of("fr") : languages;
    }

    /** Registration, and whether there is room as far as that is known; {@code null} once nobody can register any more. */
    private JsonObject offer() {
        if (event.isCancelled() || event.status() == EventStatus.OVER) {
            return null;
        }
        String availability = event.remainingPlaces() == null ? null : SCHEMA + (event.isSoldOut() ? "SoldOut" : "InStock");
        return JsonObject.typed("Offer").with("url", event.address())
                .with("validFrom", event.timestamp(event.details().registrationOpensAt().toInstant()))
                .with("validThrough", event.timestamp(event.details().registrationClosesAt().toInstant()))
                .with("availability", availability);
    }

    private JsonObject session(Programme.Session session) {
        SessionDetails details = session.details();
        boolean off = event.isCancelled() || event.programme().cancelled().contains(session);
        return JsonObject.typed("Event").with("@id", "urn:uuid:" + session.id()).with("name", details.title())
                .with("description", details.description()).with("startDate", event.timestamp(details.start()))
                .with("endDate", event.timestamp(details.end()))
                .with("eventStatus", SCHEMA + (off ? "EventCancelled" : "EventScheduled"))
                .with("location", places.of(session))
                .with("organizer", event.hosts(session).stream()
                        .map(name -> JsonObject.typed("Organization").with("name", name)).toList())
                .with("performer", event.speakersOf(session).stream().filter(speaker -> speaker.publishedName() != null)
                        .map(speaker -> JsonObject.typed("Person").with("name", speaker.publishedName())).toList())
                .with("inLanguage", details.languages());
    }
}
