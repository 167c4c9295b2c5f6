package org.encommun.event.document.source;

import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.encommun.event.lifecycle.EventDetails;
import org.encommun.event.lifecycle.EventStatus;
import org.encommun.event.organiser.OrganiserRole;
import org.encommun.event.programme.Programme;
import org.encommun.event.programme.release.PublishedRelease;
import org.encommun.event.spreadsheet.SessionTable;
import org.encommun.event.statement.Statement;

/**
 * All that the public documents of an event are made of. The same input gives the same documents, byte for byte.
 *
 * @param sequence how often the event was moved or cancelled since it was announced
 * @param changedAt when anything of the event was changed last
 * @param previousStartsAt when it would have begun before it was moved last; {@code null} if it never was
 * @param communeName the commune where it takes place; {@code null} where it takes place in none
 * @param organisers who agreed to put it on
 * @param release the latest release; {@code null} before the first
 * @param actorNames the names of the actors that hold sessions
 * @param speakers by their ids
 * @param remainingPlaces how many people can still register; {@code null} for not known or no limit
 * @param base the address under which the service is reached, with a slash at its end
 */
public record DocumentSource(UUID id, EventDetails details, EventStatus status, int sequence, Instant changedAt,
        OffsetDateTime previousStartsAt, String communeName, List<PublishedOrganiser> organisers, PublishedRelease release,
        Map<UUID, String> actorNames, Map<UUID, PublishedSpeaker> speakers, Integer remainingPlaces,
        URI base) implements SessionTable.Names {

    /** The part of an actor, and whether it stands by it. */
    public record PublishedOrganiser(UUID actorId, String name, OrganiserRole role, Statement statement) {}

    /**
     * A speaker, of whom no name is known here that is not to be published.
     *
     * @param number a short number of their own within the event
     * @param publishedName their name; {@code null} unless they agreed
     * @param actorName the name of the actor that they belong to; {@code null} for none
     */
    public record PublishedSpeaker(UUID id, int number, String publishedName, String actorName) {

        /** The name to show where there must be one; {@code null} where there is none. */
        public String shownName() {
            return publishedName == null ? actorName : publishedName;
        }
    }

    /** The programme as last published; {@link Programme#NONE} before the first release. */
    public Programme programme() {
        return release == null ? Programme.NONE : release.programme();
    }

    /** The sessions that are announced and those that no longer are. */
    public Stream<Programme.Session> everySession() {
        return Stream.concat(programme().sessions().stream(), programme().cancelled().stream());
    }

    /** Whether the whole event was called off. */
    public boolean isCancelled() {
        return status == EventStatus.CANCELLED;
    }

    /** Whether nobody can register any more; not if the number of places is not known. */
    public boolean isSoldOut() {
        return remainingPlaces != null && remainingPlaces <= 0;
    }

    /** The time zone whose clocks the documents show. */
    public ZoneId zone() {
        return ZoneId.of(details.timeZone());
    }

    /** A moment on the clocks of the event. */
    public ZonedDateTime local(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).atZone(zone());
    }

    /** A moment on the clocks of the event as RFC 3339 writes it: with seconds and offset. */
    public String timestamp(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(local(instant));
    }

    /** When the event opens. */
    public Instant startsAt() {
        return details.startsAt().toInstant();
    }

    /** When the event closes, the first moment after it. */
    public Instant endsAt() {
        return details.endsAt().toInstant();
    }

    /** The event's own page, or else what this service says of it. */
    public String address() {
        return UriText.of(details.website() == null ? base.resolve("events/" + id).toString() : details.website());
    }

    /** Where everybody may take part by video. */
    public String videoAddress() {
        return details.onlineUrl() == null ? address() : UriText.of(details.onlineUrl());
    }

    /** A venue of the published programme; empty for {@code null} and for one that is not in it. */
    public Optional<Programme.Venue> venue(UUID venueId) {
        return programme().venues().stream().filter(venue -> venue.id().equals(venueId)).findFirst();
    }

    /** A room of the published programme; empty for {@code null} and for one that is not in it. */
    public Optional<Programme.Room> room(UUID roomId) {
        return programme().rooms().stream().filter(room -> room.id().equals(roomId)).findFirst();
    }

    /** Where all of the event is, if it has one venue alone. */
    public Optional<Programme.Venue> onlyVenue() {
        return programme().venues().size() == 1 ? Optional.of(programme().venues().get(0)) : Optional.empty();
    }

    /** The venue in which most of the sessions are, or else the first one. */
    public Optional<Programme.Venue> mainVenue(Collection<Programme.Session> sessions) {
        Map<UUID, Long> uses = sessions.stream().map(session -> session.details().venueId()).filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        // of several that are used alike the first one: a maximum would be the last
        return programme().venues().stream()
                .min(Comparator.comparing(venue -> -uses.getOrDefault(venue.id(), 0L)));
    }

    /** Who speaks in a session, in its order, with and without a name that can be shown. */
    public List<PublishedSpeaker> speakersOf(Programme.Session session) {
        return session.details().speakerIds().stream().map(speakers::get).filter(Objects::nonNull).toList();
    }

    @Override
    public List<String> speakers(Programme.Session session) {
        return speakersOf(session).stream().map(PublishedSpeaker::shownName).filter(Objects::nonNull).distinct().toList();
    }

    @Override
    public List<String> hosts(Programme.Session session) {
        return session.details().hostIds().stream().map(actorNames::get).filter(Objects::nonNull).toList();
    }
}
