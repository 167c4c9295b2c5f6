package org.encommun.event;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;

import org.encommun.defaults.problem.Refusal;

/** One event, of one to three days: prepared as a draft, published for everybody, and perhaps cancelled. */
@Entity
public class Event {

    @Id
    private UUID id;
    @Version
    private long version;
    private String slug;
    private String title;
    private String description;
    @Enumerated(EnumType.STRING)
    private EventLevel level;
    @Enumerated(EnumType.STRING)
    private AttendanceMode mode;
    @Enumerated(EnumType.STRING)
    private EventStatus status = EventStatus.DRAFT;
    @Column(name = "starts_at")
    private Instant startsAt;
    @Column(name = "ends_at")
    private Instant endsAt;
    @Column(name = "time_zone")
    private String timeZone;
    @Column(name = "commune_code")
    private String communeCode;
    private Integer capacity;
    @Column(name = "registration_opens_at")
    private Instant registrationOpensAt;
    @Column(name = "registration_closes_at")
    private Instant registrationClosesAt;
    @Column(name = "previous_edition_id")
    private UUID previousEditionId;
    /** Touched by every change, so that a change among the organisers is a change of the event. */
    @Column(name = "changed_at")
    private Instant changedAt;
    @ElementCollection
    @CollectionTable(name = "organiser", joinColumns = @JoinColumn(name = "event_id"))
    @OrderBy("actorId")
    private List<Organiser> organisers = new ArrayList<>();

    protected Event() {}

    /** A new draft. */
    Event(UUID id, EventDetails details, Instant now) {
        this.id = id;
        describe(details, now);
    }

    /**
     * Takes new details over.
     *
     * @throws Refusal {@link EventProblem#ENDS_BEFORE_START}, {@link EventProblem#COMMUNE_MISSING},
     *         {@link EventProblem#UNKNOWN_TIME_ZONE}, or {@link EventProblem#EVENT_CANCELLED}
     */
    final void describe(EventDetails details, Instant now) {
        requireNotCancelled();
        requireOrder("startsAt", details.startsAt(), "endsAt", details.endsAt());
        requireOrder("registrationOpensAt", details.registrationOpensAt(), "registrationClosesAt",
                details.registrationClosesAt());
        if (details.mode() != AttendanceMode.ONLINE && details.communeCode() == null) {
            throw new Refusal(EventProblem.COMMUNE_MISSING).with("field", "communeCode");
        }
        requireZone(details.timeZone());
        this.slug = details.slug();
        this.title = details.title();
        this.description = details.description();
        this.level = details.level();
        this.mode = details.mode();
        this.startsAt = details.startsAt().toInstant();
        this.endsAt = details.endsAt().toInstant();
        this.timeZone = details.timeZone();
        this.communeCode = details.communeCode();
        this.capacity = details.capacity();
        this.registrationOpensAt = details.registrationOpensAt().toInstant();
        this.registrationClosesAt = details.registrationClosesAt().toInstant();
        this.previousEditionId = details.previousEditionId();
        this.changedAt = now;
    }

    private static void requireOrder(String first, OffsetDateTime start, String second, OffsetDateTime end) {
        if (!start.toInstant().isBefore(end.toInstant())) {
            throw new Refusal(EventProblem.ENDS_BEFORE_START, first, second).with("field", second);
        }
    }

    private static void requireZone(String name) {
        try {
            // an offset such as +01:00 is a ZoneId as well, but knows no summer time
            if (ZoneId.getAvailableZoneIds().contains(ZoneId.of(name).getId())) {
                return;
            }
        } catch (DateTimeException unknown) {
            // falls through to the one refusal
        }
        throw new Refusal(EventProblem.UNKNOWN_TIME_ZONE, name).with("field", "timeZone");
    }

    /**
     * Keeps the editions in a line: an event is not its own earlier edition.
     *
     * @param earlier the edition that the event is to follow, and all before that one
     * @throws Refusal {@link EventProblem#EDITION_IN_A_CIRCLE} if the event is among them
     */
    void requireNotAmong(List<UUID> earlier) {
        if (earlier.contains(id)) {
            throw new Refusal(EventProblem.EDITION_IN_A_CIRCLE).with("field", "previousEditionId");
        }
    }

    /**
     * Gives an actor a part.
     *
     * @throws Refusal {@link EventProblem#ALREADY_ORGANISER} if it has one
     */
    void invite(Organiser organiser, Instant now) {
        requireNotCancelled();
        if (organisers.stream().anyMatch(other -> other.actorId().equals(organiser.actorId()))) {
            throw new Refusal(EventProblem.ALREADY_ORGANISER);
        }
        organisers.add(organiser);
        changedAt = now;
    }

    /**
     * Announces the event to everybody.
     *
     * @throws Refusal {@link EventProblem#NO_AGREED_LEAD}, {@link EventProblem#ALREADY_PUBLISHED} or
     *         {@link EventProblem#EVENT_CANCELLED}
     */
    void publish(Instant now) {
        requireNotCancelled();
        if (status == EventStatus.PUBLISHED) {
            throw new Refusal(EventProblem.ALREADY_PUBLISHED);
        }
        if (organisers.stream().noneMatch(Organiser::leads)) {
            throw new Refusal(EventProblem.NO_AGREED_LEAD);
        }
        status = EventStatus.PUBLISHED;
        changedAt = now;
    }

    /**
     * Says that an announced event will not take place. A draft was announced to nobody.
     *
     * @throws Refusal {@link EventProblem#NOT_PUBLISHED} or {@link EventProblem#EVENT_CANCELLED}
     */
    void cancel(Instant now) {
        requirePublished();
        status = EventStatus.CANCELLED;
        changedAt = now;
    }

    /** @throws Refusal {@link EventProblem#NOT_PUBLISHED} or {@link EventProblem#EVENT_CANCELLED} */
    public void requirePublished() {
        requireNotCancelled();
        if (status != EventStatus.PUBLISHED) {
            throw new Refusal(EventProblem.NOT_PUBLISHED);
        }
    }

    /** @throws Refusal {@link EventProblem#EVENT_CANCELLED} */
    public void requireNotCancelled() {
        if (status == EventStatus.CANCELLED) {
            throw new Refusal(EventProblem.EVENT_CANCELLED);
        }
    }

    /** Whether everybody may see it. */
    public boolean isPublic() {
        return status != EventStatus.DRAFT;
    }

    /** When it begins. */
    public Instant startsAt() {
        return startsAt;
    }

    /** The instant at which it is over. */
    public Instant endsAt() {
        return endsAt;
    }

    /** The zone in which people read its times. */
    public ZoneId zone() {
        return ZoneId.of(timeZone);
    }

    EventDetails details() {
        return new EventDetails(slug, title, description, level, mode, local(startsAt), local(endsAt), timeZone, communeCode,
                capacity,
                local(registrationOpensAt), local(registrationClosesAt), previousEditionId);
    }

    private OffsetDateTime local(Instant instant) {
        return instant.atZone(zone()).toOffsetDateTime();
    }

    List<Organiser> organisers() {
        return List.copyOf(organisers);
    }

    EventStatus status() {
        return status;
    }

    /** The edition that it follows; {@code null} for a first one. */
    public UUID previousEditionId() {
        return previousEditionId;
    }

    /** The event's id, the same in all services. */
    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }
}
