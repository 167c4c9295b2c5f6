package org.encommun.event.document.calendar;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.encommun.defaults.text.CleanText;
import org.encommun.event.document.source.DocumentSource;
import org.encommun.event.programme.Programme;

import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** An event and its sessions as calendars to which people subscribe (RFC 5545 and 7986). */
public final class EventCalendar {

    private static final ProdId PRODUCT = new ProdId("-//EnCommun//event-service//FR");
    /** How often a calendar that is subscribed to is to be read again. */
    private static final Duration REFRESH = Duration.ofHours(1);

    private final DocumentSource event;

    public EventCalendar(DocumentSource event) {
        this.event = event;
    }

    /** The event and all its sessions, cancelled ones too. */
    public String whole() {
        List<VEvent> entries = new ArrayList<>(List.of(CalendarEntry.of(event)));
        event.everySession().map(session -> CalendarEntry.of(event, session)).forEach(entries::add);
        Stream<Instant> hours = Stream.of(event.startsAt(), event.endsAt());
        return text(event.details().title(), entries, Stream.concat(hours, hours(event.everySession().toList())).toList());
    }

    /** One session; empty if no release ever announced it. */
    public Optional<String> session(UUID sessionId) {
        return event.everySession().filter(session -> session.id().equals(sessionId)).findFirst()
                .map(session -> text(session.details().title(), List.of(session)));
    }

    /** The sessions of a speaker; empty if no release ever announced one. Their name stands in it only if it is published. */
    public Optional<String> speaker(UUID speakerId) {
        List<Programme.Session> sessions = event.everySession()
                .filter(session -> session.details().speakerIds().contains(speakerId)).toList();
        DocumentSource.PublishedSpeaker speaker = event.speakers().get(speakerId);
        String title = event.details().title();
        String name = speaker == null || speaker.publishedName() == null ? title : title + " – " + speaker.publishedName();
        return sessions.isEmpty() ? Optional.empty() : Optional.of(text(name, sessions));
    }

    private String text(String name, List<Programme.Session> sessions) {
        return text(name, sessions.stream().map(session -> CalendarEntry.of(event, session)).toList(),
                hours(sessions).toList());
    }

    private static Stream<Instant> hours(List<Programme.Session> sessions) {
        return sessions.stream().flatMap(session -> Stream.of(session.details().start(), session.details().end()));
    }

    private String text(String name, List<VEvent> entries, List<Instant> hours) {
        List<CalendarComponent> components = new ArrayList<>();
        components.add(CalendarTimeZones.of(event.zone(), hours.stream().min(Comparator.naturalOrder()).orElseThrow(),
                hours.stream().max(Comparator.naturalOrder()).orElseThrow()));
        components.addAll(entries);
        Calendar calendar = new Calendar(new PropertyList(head(CleanText.of(name))), new ComponentList<>(components));
        return ContentLines.folded(calendar.toString());
    }

    private List<Property> head(String name) {
        return List.of(ImmutableVersion.VERSION_2_0, PRODUCT, ImmutableCalScale.GREGORIAN, new Name(name),
                new XProperty("X-WR-CALNAME", name), new XProperty("X-WR-TIMEZONE", event.zone().getId()),
                new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH),
                new XProperty("X-PUBLISHED-TTL", REFRESH.toString()), new Url(URI.create(event.address())));
    }
}
