package org.encommun.event.document.calendar;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.encommun.defaults.text.CleanText;
import org.encommun.event.document.source.DocumentSource;
import org.encommun.event.lifecycle.AttendanceMode;
import org.encommun.event.programme.Programme;
import org.encommun.event.spreadsheet.FrenchWords;
import org.encommun.event.venue.Address;

import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Feature;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Conference;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Geo;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;

/** One entry of a calendar: the event, or one of its sessions. */
final class CalendarEntry {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
    /** A tenth of a metre. */
    private static final int DEGREE_DECIMALS = 6;

    private final DocumentSource event;
    private final List<Property> properties = new ArrayList<>();

    private CalendarEntry(DocumentSource event) {
        this.event = event;
    }

    /** The event as a whole. */
    static VEvent of(DocumentSource event) {
        CalendarEntry entry = new CalendarEntry(event);
        entry.identify(event.id(), event.changedAt(), event.sequence(), event.isCancelled());
        entry.take(event.startsAt(), event.endsAt());
        entry.tell(event.details().title(), event.details().description(), event.details().themes());
        entry.locate(event.onlyVenue(), Optional.empty());
        entry.meetByVideo(event.details().mode() != AttendanceMode.ON_SITE);
        return new VEvent(new PropertyList(entry.properties));
    }

    /** A session; one that an earlier release announced and that is no longer in the programme stays as cancelled. */
    static VEvent of(DocumentSource event, Programme.Session session) {
        CalendarEntry entry = new CalendarEntry(event);
        boolean gone = event.programme().cancelled().contains(session);
        // who cancels the event cancels what was still to come, for good: one step more is never given back
        int sequence = event.isCancelled() && !gone ? session.sequence() + 1 : session.sequence();
        entry.identify(session.id(), event.release().releasedAt(), sequence, gone || event.isCancelled());
        entry.take(session.details().start(), session.details().end());
        entry.tell(session.details().title(), entry.description(session), List.of(FrenchWords.of(session.details().type())));
        Optional<Programme.Room> room = event.room(session.details().roomId());
        entry.locate(event.venue(session.details().venueId()).or(() -> room.isEmpty() ? event.onlyVenue() : Optional.empty()),
                room);
        entry.meetByVideo(event.details().mode() != AttendanceMode.ON_SITE && session.details().venueId() == null);
        return new VEvent(new PropertyList(entry.properties));
    }

    private void identify(UUID id, Instant told, int sequence, boolean cancelled) {
        properties.add(new Uid("urn:uuid:" + id));
        properties.add(new DtStamp(told));
        properties.add(new LastModified(told));
        properties.add(new Sequence(sequence));
        properties.add(cancelled ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        properties.add(new Url(URI.create(event.address())));
    }

    private void take(Instant start, Instant end) {
        properties.add(moment(Property.DTSTART, start));
        properties.add(moment(Property.DTEND, end));
    }

    /**
     * A moment on the clocks of the event; in universal time in the second of the hour that comes twice, where a local time
     * means the
     * first. Put down as it is, since the library would convert it by time zones of its own.
     */
    private Property moment(String name, Instant instant) {
        ZonedDateTime local = event.local(instant);
        return local.equals(local.withEarlierOffsetAtOverlap())
                ? new XProperty(name, new ParameterList(List.of(new TzId(local.getZone().getId()))), LOCAL.format(local))
                : new XProperty(name, LOCAL.format(local.withZoneSameInstant(ZoneOffset.UTC)) + "Z");
    }

    private void tell(String title, String description, List<String> categories) {
        properties.add(new Summary(CleanText.of(title)));
        if (description != null && !description.isBlank()) {
            properties.add(new Description(CleanText.of(description)));
        }
        if (!categories.isEmpty()) {
            properties.add(new Categories(new TextList(categories.stream().map(CleanText::of).toList())));
        }
    }

    private String description(Programme.Session session) {
        String speakers = event.speakersOf(session).stream().map(DocumentSource.PublishedSpeaker::publishedName)
                .filter(Objects::nonNull).collect(Collectors.joining(", "));
        return Stream.of(session.details().description(), speakers.isEmpty() ? null : "Avec " + speakers)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n\n"));
    }

    private void locate(Optional<Programme.Venue> venue, Optional<Programme.Room> room) {
        Optional<Address> address = venue.map(found -> found.details().address());
        String place = Stream
                .of(room.map(found -> found.details().name()), venue.map(found -> found.details().name()),
                        address.map(Address::street),
                        address.map(where -> where.postalCode() + " " + where.locality()))
                .flatMap(Optional::stream).collect(Collectors.joining(", "));
        String known = place.isEmpty() ? event.communeName() : place;
        if (known != null) {
            properties.add(new Location(CleanText.of(known)));
        }
        address.filter(where -> where.latitude() != null)
                .ifPresent(where -> properties.add(new Geo(degrees(where.latitude()), degrees(where.longitude()))));
    }

    private static BigDecimal degrees(double value) {
        return BigDecimal.valueOf(value).setScale(DEGREE_DECIMALS, RoundingMode.HALF_UP);
    }

    private void meetByVideo(boolean byVideo) {
        if (byVideo && event.details().onlineUrl() != null) {
            properties.add(new Conference(new ParameterList(List.of(Value.URI, Feature.VIDEO)), event.videoAddress()));
        }
    }
}
