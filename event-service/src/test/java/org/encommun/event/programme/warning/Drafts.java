package org.encommun.event.programme.warning;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.encommun.event.programme.ParticipantKind;
import org.encommun.event.programme.SessionType;
import org.encommun.event.programme.time.Interval;
import org.encommun.event.programme.warning.WarningInput.Audience;
import org.encommun.territory.Territory;

/**
 * Builds drafts in the terms of an organiser, with names in place of ids. A time is a time of day on 24 November 2026, a local
 * date and time, or an instant in UTC.
 */
final class Drafts {

    private final ZoneId zone;
    private final List<WarningInput.Venue> venues = new ArrayList<>();
    private final List<WarningInput.Room> rooms = new ArrayList<>();
    private final List<WarningInput.Speaker> speakers = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private final List<UUID> needs = new ArrayList<>();
    private final List<WarningInput.Participants> participants = new ArrayList<>();
    private final Map<UUID, Integer> seatsTaken = new HashMap<>();
    private final List<WarningInput.Released> released = new ArrayList<>();
    private Interval hours;
    private Limits limits = Limits.DEFAULTS;

    private Drafts(String zone) {
        this.zone = ZoneId.of(zone);
        this.hours = period("2026-01-01T00:00", "2027-01-01T00:00");
    }

    static Drafts draft() {
        return in("Europe/Paris");
    }

    static Drafts in(String zone) {
        return new Drafts(zone);
    }

    /** Limits in minutes. */
    static Limits limits(int longestStretch, int shortestPause, int leastBreakPercent, int shortestWorkshop,
            int walkingMetresPerMinute, int walkingDetourPercent, Map<Rule, Level> levels) {
        return new Limits(Duration.ofMinutes(longestStretch), Duration.ofMinutes(shortestPause), leastBreakPercent,
                Duration.ofMinutes(shortestWorkshop), walkingMetresPerMinute, walkingDetourPercent,
                levels == null ? Map.of() : levels);
    }

    /** The keys of territories. */
    static Set<String> territories(Collection<Territory.Part> parts) {
        return parts.stream().map(part -> part.kind() + ":" + part.code()).collect(Collectors.toSet());
    }

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    Drafts hours(String start, String end) {
        hours = period(start, end);
        return this;
    }

    Drafts limits(Limits changed) {
        limits = changed;
        return this;
    }

    Drafts venue(String name, Double latitude, Double longitude) {
        venues.add(new WarningInput.Venue(id(name), latitude, longitude));
        return this;
    }

    Drafts room(String name, int capacity) {
        return room(name, capacity, 1);
    }

    Drafts room(String name, int capacity, int parallelSessions, Interval... openings) {
        rooms.add(new WarningInput.Room(id(name), null, capacity, parallelSessions, List.of(openings)));
        return this;
    }

    Drafts roomAt(String venue, String name) {
        rooms.add(new WarningInput.Room(id(name), id(venue), 100, 1, List.of()));
        return this;
    }

    Drafts speaker(String name, Interval... available) {
        speakers.add(new WarningInput.Speaker(id(name), List.of(available)));
        return this;
    }

    Drafts need(String name) {
        needs.add(id(name));
        return this;
    }

    Drafts registered(ParticipantKind kind, Set<Territory.Part> places, int count) {
        participants.add(new WarningInput.Participants(kind, territories(places), count));
        return this;
    }

    Drafts seatsTaken(String session, int count) {
        seatsTaken.put(id(session), count);
        return this;
    }

    Drafts released(String session, Interval time, String room) {
        released.add(new WarningInput.Released(id(session), time, room == null ? null : id(room)));
        return this;
    }

    /** A talk with only a name, and a time if there is one. */
    Item session(String name) {
        return new Item(name, null);
    }

    Item session(String name, String start, String end) {
        return new Item(name, period(start, end));
    }

    Interval period(String start, String end) {
        return new Interval(instant(start), instant(end));
    }

    private Instant instant(String text) {
        if (text.endsWith("Z")) {
            return Instant.parse(text);
        }
        return (text.contains("T") ? LocalDateTime.parse(text) : LocalDate.of(2026, 11, 24).atTime(LocalTime.parse(text)))
                .atZone(zone).toInstant();
    }

    WarningInput build() {
        return new WarningInput(zone, hours, venues, rooms, speakers, items.stream().map(Item::build).toList(), needs,
                participants,
                seatsTaken, released, limits);
    }

    List<Warning> warnings() {
        return Warnings.of(build());
    }

    List<Warning> warnings(Rule rule) {
        return warnings().stream().filter(warning -> warning.rule() == rule).toList();
    }

    /** A builder of a session. */
    final class Item {

        private final UUID id;
        private final Interval time;
        private final Set<UUID> speakerIds = new HashSet<>();
        private final Set<UUID> needIds = new HashSet<>();
        private SessionType type = SessionType.PRESENTATION;
        private UUID venueId;
        private UUID roomId;
        private Integer seats;
        private Audience audience;
        private boolean speakersMayOverlap;

        private Item(String name, Interval time) {
            this.id = Drafts.id(name);
            this.time = time;
        }

        Item type(SessionType changed) {
            type = changed;
            return this;
        }

        Item at(String venue) {
            venueId = Drafts.id(venue);
            return this;
        }

        Item in(String room) {
            roomId = Drafts.id(room);
            return this;
        }

        Item seats(int count) {
            seats = count;
            return this;
        }

        Item forAudience(Audience changed) {
            audience = changed;
            return this;
        }

        Item by(String... speakers) {
            Arrays.stream(speakers).map(Drafts::id).forEach(speakerIds::add);
            return this;
        }

        Item byVideo() {
            speakersMayOverlap = true;
            return this;
        }

        Item answering(String need) {
            needIds.add(Drafts.id(need));
            return this;
        }

        Drafts add() {
            items.add(this);
            return Drafts.this;
        }

        private WarningInput.Session build() {
            return new WarningInput.Session(id, type, time, venueId, roomId, seats, audience, speakerIds, speakersMayOverlap,
                    needIds);
        }
    }
}
