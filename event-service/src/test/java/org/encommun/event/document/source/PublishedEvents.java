package org.encommun.event.document.source;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.encommun.event.document.source.DocumentSource.PublishedOrganiser;
import org.encommun.event.document.source.DocumentSource.PublishedSpeaker;
import org.encommun.event.lifecycle.AttendanceMode;
import org.encommun.event.lifecycle.EventDetails;
import org.encommun.event.lifecycle.EventDetailsBuilder;
import org.encommun.event.lifecycle.EventLevel;
import org.encommun.event.lifecycle.EventStatus;
import org.encommun.event.organiser.OrganiserRole;
import org.encommun.event.programme.Programme;
import org.encommun.event.programme.release.PublishedRelease;
import org.encommun.event.statement.Statement;
import org.encommun.event.venue.Accessibility;
import org.encommun.event.venue.Address;
import org.encommun.event.venue.RoomDetails;
import org.encommun.event.venue.VenueDetails;

/** Events as input of the documents: that of Lezoux, and one as large as the national one. */
public final class PublishedEvents {

    public static final Instant RELEASED = Instant.parse("2026-10-24T06:30:00Z");
    public static final UUID LIBRARY = id(1);
    public static final UUID STUDY = id(2);
    public static final UUID CAMILLE = id(3);
    public static final UUID UNNAMED = id(4);
    public static final UUID ACTOR = id(5);
    public static final String ACTOR_NAME = "Médiathèque intercommunale Entre Dore et Allier";

    private EventStatus status = EventStatus.PUBLISHED;
    private EventDetails details;
    private int sequence;
    private OffsetDateTime previousStartsAt;
    private Integer remainingPlaces;
    private boolean isReleased = true;
    private final List<Programme.Venue> venues = new ArrayList<>();
    private final List<Programme.Room> rooms = new ArrayList<>();
    private final List<Programme.Session> sessions = new ArrayList<>();
    private final List<Programme.Session> cancelled = new ArrayList<>();
    private final Map<UUID, PublishedSpeaker> speakers = new HashMap<>();

    private PublishedEvents(EventDetails details) {
        this.details = details;
    }

    /**
     * An afternoon in a médiathèque: a visit, a talk and a workshop in a room; two speakers, of whom one agreed to be named.
     */
    public static PublishedEvents lezoux() {
        PublishedEvents event = new PublishedEvents(details("lezoux-2026", "NEC local de Lezoux", "2026-11-24T14:00:00+01:00",
                "2026-11-24T17:00:00+01:00", "Europe/Paris", AttendanceMode.ON_SITE));
        event.venues.add(new Programme.Venue(LIBRARY, new VenueDetails(ACTOR_NAME,
                new Address("29 avenue de Verdun", "63190", "Lezoux", "63195", 45.8275, 3.3803),
                List.of(Accessibility.MOTOR, Accessibility.HEARING), null)));
        event.rooms.add(room(STUDY, LIBRARY, "Salle d’étude", 12));
        event.speakers.put(CAMILLE, new PublishedSpeaker(CAMILLE, 11, "Camille Exemple", ACTOR_NAME));
        event.speakers.put(UNNAMED, new PublishedSpeaker(UNNAMED, 12, null, ACTOR_NAME));
        return event.with(session(1, "Visite guidée", "2026-11-24T13:00:00Z", "2026-11-24T13:30:00Z"))
                .with(session(2, "211 personnes aidées dans 14 communes", "2026-11-24T13:30:00Z", "2026-11-24T14:30:00Z")
                        .spokenBy(CAMILLE))
                .with(session(3, "Atelier « speed boat »", "2026-11-24T14:30:00Z", "2026-11-24T16:00:00Z").in(LIBRARY, STUDY)
                        .spokenBy(CAMILLE, UNNAMED));
    }

    /** Three days, twenty rooms, three hundred sessions and two hundred and fifty speakers. */
    public static PublishedEvents national() {
        PublishedEvents event = new PublishedEvents(details("bordeaux-2026", "Numérique en Commun[s] 2026",
                "2026-10-23T09:00:00+02:00", "2026-10-25T17:00:00+01:00", "Europe/Paris", AttendanceMode.HYBRID));
        event.venues.add(new Programme.Venue(LIBRARY, new VenueDetails("Palais des congrès",
                new Address("1 quai Exemple", "33000", "Bordeaux", "33063", 44.8378, -0.5792), List.of(Accessibility.MOTOR),
                null)));
        for (int i = 0; i < 20; i++) {
            event.rooms.add(room(id(100 + i), LIBRARY, "Salle " + (i + 1), 30 + i));
        }
        for (int i = 0; i < 250; i++) {
            event.speakers.put(id(1000 + i), new PublishedSpeaker(id(1000 + i), 1000 + i,
                    i % 3 == 0 ? null : "Dominique Exemple " + i, ACTOR_NAME));
        }
        for (int i = 0; i < 300; i++) {
            Instant start = LocalDate.of(2026, 10, 23 + i / 100).atTime(9 + i % 100 / 20, 0).atZone(ZoneId.of("Europe/Paris"))
                    .toInstant();
            event.with(session(i + 1, "Atelier n° " + (i + 1) + " : médiation numérique et accès aux droits", start.toString(),
                    start.plusSeconds(3000).toString()).in(LIBRARY, id(100 + i % 20))
                    .spokenBy(id(1000 + i % 250), id(1000 + (i + 7) % 250))
                    .describedAs("Où l’on échange à l’écrit. ".repeat(30)));
        }
        return event;
    }

    public static PublishedEvents at(String zone, String start, String end) {
        return new PublishedEvents(details("ailleurs-2026", "NEC", start, end, zone, AttendanceMode.ON_SITE));
    }

    public static SessionBuilder session(int number, String title, String start, String end) {
        return new SessionBuilder(number, title, Instant.parse(start), Instant.parse(end));
    }

    public PublishedEvents with(SessionBuilder session) {
        sessions.add(session.build());
        return this;
    }

    public PublishedEvents without(SessionBuilder session) {
        cancelled.add(session.build());
        return this;
    }

    public PublishedEvents withRoom(UUID id, String name) {
        rooms.add(room(id, null, name, 10));
        return this;
    }

    public PublishedEvents unreleased() {
        isReleased = false;
        return this;
    }

    public PublishedEvents in(EventStatus lifeStatus, int times) {
        status = lifeStatus;
        sequence = times;
        return this;
    }

    public PublishedEvents movedFrom(String previous) {
        previousStartsAt = OffsetDateTime.parse(previous);
        return in(EventStatus.RESCHEDULED, 1);
    }

    public PublishedEvents withPlacesLeft(int places) {
        remainingPlaces = places;
        return this;
    }

    public PublishedEvents but(UnaryOperator<EventDetails> change) {
        details = change.apply(details);
        return this;
    }

    /** A copy with another name and street of its venue. */
    public PublishedEvents inVenue(String name, String street) {
        venues.replaceAll(venue -> new Programme.Venue(venue.id(), new VenueDetails(name,
                new Address(street, "63190", "Lezoux", "63195", 45.8275, 3.3803), venue.details().accessibility(), null)));
        return this;
    }

    public DocumentSource build() {
        Programme programme = new Programme(venues, rooms, sessions, cancelled);
        return new DocumentSource(id(0), details, status, sequence, Instant.parse("2026-10-24T07:00:00.123456Z"),
                previousStartsAt,
                "Lezoux", List.of(new PublishedOrganiser(ACTOR, ACTOR_NAME, OrganiserRole.LEAD,
                        Statement.madeAt(RELEASED).confirmedAt(RELEASED))),
                isReleased ? new PublishedRelease(2, "Programme annoncé", RELEASED, programme) : null,
                Map.of(ACTOR, ACTOR_NAME), speakers, remainingPlaces, URI.create("https://api.exemple.fr/"));
    }

    private static Programme.Room room(UUID id, UUID venue, String name, int capacity) {
        return new Programme.Room(id, new RoomDetails(name, venue, capacity, 1, List.of()));
    }

    public static UUID id(int number) {
        return new UUID(0x019a_a4c3_0000_7000L, 0x8000_0000_0000_0000L + number);
    }

    public static EventDetails titled(EventDetails from, String title, String description) {
        return EventDetailsBuilder.builder(from).title(title).description(description).build();
    }

    public static EventDetails hybrid(EventDetails from) {
        return EventDetailsBuilder.builder(from).mode(AttendanceMode.HYBRID).capacity(40).onlineCapacity(200)
                .onlineUrl("https://visio.exemple.fr/nec-lezoux").build();
    }

    private static EventDetails details(String slug, String title, String start, String end, String zone, AttendanceMode mode) {
        OffsetDateTime startsAt = OffsetDateTime.parse(start);
        return new EventDetails(slug, title, "Une après-midi à la **médiathèque** :\n\n* visite ;\n* atelier, et plus.",
                EventLevel.LOCAL, null, mode, startsAt, OffsetDateTime.parse(end), zone, "63195", 40, null, null,
                "https://www.exemple.fr/nec-lezoux", List.of("accès aux droits", "médiation, partout"), List.of(),
                startsAt.minusMonths(1), startsAt);
    }
}
