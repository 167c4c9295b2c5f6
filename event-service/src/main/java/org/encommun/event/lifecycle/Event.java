package org.encommun.event.lifecycle;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.encommun.defaults.problem.Refusal;
import org.encommun.event.period.EventHours;
import org.encommun.event.period.RegistrationWindow;

/**
 * One event, of one to three days: prepared as a draft, published for everybody, perhaps rescheduled or cancelled, and in the
 * end
 * over.
 */
@Entity
public class Event {

    @Id
    private UUID id;
    @Version
    private long version;
    @Embedded
    private Presentation presentation;
    @Column(name = "previous_edition_id")
    private UUID previousEditionId;
    @Enumerated(EnumType.STRING)
    private EventStatus status = EventStatus.DRAFT;
    @Embedded
    private EventHours hours;
    @Column(name = "previous_starts_at")
    private Instant previousStartsAt;
    private int sequence;
    @Embedded
    private RegistrationWindow registration;
    /** Touched by every change, so that a change among the organisers is a change of the event. */
    @Column(name = "changed_at")
    private Instant changedAt;
    @Embedded
    private Organisers organisers = new Organisers();

    protected Event() {}

    /** A new draft. */
    Event(UUID id, EventDetails details, Instant now) {
        this.id = id;
        describe(details, now);
    }

    /**
     * Takes new details over. The hours of an event that was announced change by {@link #reschedule} only.
     *
     * @throws Refusal {@link EventProblem#ENDS_BEFORE_START}, {@link EventProblem#COMMUNE_MISSING},
     *         {@link EventProblem#CAPACITY_OF_ANOTHER_MODE}, {@link EventProblem#UNKNOWN_TIME_ZONE}, {@link
     *         EventProblem#HOURS_ANNOUNCED}
     *         or {@link EventProblem#EVENT_CANCELLED}
     */
    final void describe(EventDetails details, Instant now) {
        requireNotCancelled();
        EventHours described = EventHours.of(details.startsAt(), details.endsAt(), details.timeZone());
        if (isPublic() && !described.equals(hours)) {
            throw new Refusal(EventProblem.HOURS_ANNOUNCED).with("field", "startsAt");
        }
        RegistrationWindow window = RegistrationWindow.of(details.registrationOpensAt(), details.registrationClosesAt());
        this.presentation = Presentation.of(details);
        this.registration = window;
        this.hours = described;
        this.previousEditionId = details.previousEditionId();
        this.changedAt = now;
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
    public void invite(Organiser organiser, Instant now) {
        requireNotCancelled();
        organisers.add(organiser);
        changedAt = now;
    }

    /**
     * Changes the part of an actor: its role, its agreement or what it brings.
     *
     * @throws Refusal {@link EventProblem#NO_AGREED_LEAD} if an announced event would be left without one
     */
    public void engage(Organiser organiser, Instant now) {
        requireNotCancelled();
        organisers.replace(organiser, isPublic());
        changedAt = now;
    }

    /**
     * Takes its part from an actor.
     *
     * @throws Refusal {@link EventProblem#NO_AGREED_LEAD} if an announced event would be left without one
     */
    public void dismiss(Organiser organiser, Instant now) {
        requireNotCancelled();
        organisers.remove(organiser, isPublic());
        changedAt = now;
    }

    /** @throws Refusal {@link EventProblem#NOT_ORGANISER} if the actor has no part */
    public Organiser organiser(UUID actorId) {
        return organisers.get(actorId);
    }

    /**
     * Announces the event to everybody; one that is told of after its end only is over at once.
     *
     * @throws Refusal {@link EventProblem#NO_AGREED_LEAD}, {@link EventProblem#ALREADY_PUBLISHED} or
     *         {@link EventProblem#EVENT_CANCELLED}
     */
    void publish(Instant now) {
        requireNotCancelled();
        if (isPublic()) {
            throw new Refusal(EventProblem.ALREADY_PUBLISHED);
        }
        organisers.requireAgreedLead();
        status = now.isBefore(hours.end()) ? EventStatus.PUBLISHED : EventStatus.OVER;
        changedAt = now;
    }

    /**
     * Moves an announced event to other hours, and remembers when it would have begun.
     *
     * @throws Refusal {@link EventProblem#NOT_PUBLISHED}, {@link EventProblem#EVENT_CANCELLED}, {@link
     *         EventProblem#EVENT_OVER},
     *         {@link EventProblem#SAME_HOURS}, {@link EventProblem#ENDS_BEFORE_START} or {@link EventProblem#UNKNOWN_TIME_ZONE}
     */
    void reschedule(Rescheduling rescheduling, Instant now) {
        requireAhead(now);
        EventHours moved = EventHours.of(rescheduling.startsAt(), rescheduling.endsAt(),
                rescheduling.timeZone() == null ? hours.timeZone() : rescheduling.timeZone());
        if (moved.equals(hours)) {
            throw new Refusal(EventProblem.SAME_HOURS).with("field", "startsAt");
        }
        registration = RegistrationWindow.of(hours.local(registration.opensAt()), rescheduling.registrationClosesAt());
        previousStartsAt = hours.start();
        hours = moved;
        status = EventStatus.RESCHEDULED;
        sequence++;
        changedAt = now;
    }

    /**
     * Says that an announced event will not take place. A draft was announced to nobody.
     *
     * @throws Refusal {@link EventProblem#NOT_PUBLISHED}, {@link EventProblem#EVENT_CANCELLED} or {@link
     *         EventProblem#EVENT_OVER}
     */
    void cancel(Instant now) {
        requireAhead(now);
        status = EventStatus.CANCELLED;
        sequence++;
        changedAt = now;
    }

    /**
     * Says that an announced event took place.
     *
     * @throws Refusal {@link EventProblem#NOT_PUBLISHED}, {@link EventProblem#EVENT_CANCELLED}, {@link
     *         EventProblem#EVENT_OVER}, or
     *         {@link EventProblem#NOT_OVER_YET} before its end
     */
    void conclude(Instant now) {
        requireAnnounced();
        if (now.isBefore(hours.end())) {
            throw new Refusal(EventProblem.NOT_OVER_YET);
        }
        status = EventStatus.OVER;
        changedAt = now;
    }

    private void requireAhead(Instant now) {
        requireAnnounced();
        if (!now.isBefore(hours.end())) {
            throw new Refusal(EventProblem.EVENT_OVER);
        }
    }

    private void requireAnnounced() {
        requirePublished();
        if (!EventStatus.AHEAD.contains(status)) {
            throw new Refusal(EventProblem.EVENT_OVER);
        }
    }

    /** @throws Refusal {@link EventProblem#NOT_PUBLISHED} or {@link EventProblem#EVENT_CANCELLED} */
    public void requirePublished() {
        requireNotCancelled();
        if (!isPublic()) {
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
        return hours.start();
    }

    /** The instant at which it is over. */
    public Instant endsAt() {
        return hours.end();
    }

    /** When it would have begun before it was moved last; {@code null} if it never was. */
    public OffsetDateTime previousStartsAt() {
        return previousStartsAt == null ? null : hours.local(previousStartsAt);
    }

    /** How often it was moved or cancelled since it was announced: the SEQUENCE of its calendar entry (RFC 5545). */
    public int sequence() {
        return sequence;
    }

    /** When anything of it was changed last. */
    public Instant changedAt() {
        return changedAt;
    }

    /** The zone in which people read its times. */
    public ZoneId zone() {
        return hours.zone();
    }

    /** How many people it has room for, on site and by video together; {@code null} for no limit. */
    public Integer places() {
        return presentation.places();
    }

    /** What it says of itself, with times in its own zone. */
    public EventDetails details() {
        Presentation said = presentation;
        return new EventDetails(said.slug(), said.title(), said.description(), said.level(), previousEditionId, said.mode(),
                hours.local(hours.start()), hours.local(hours.end()), hours.timeZone(), said.communeCode(), said.capacity(),
                said.onlineCapacity(), said.onlineUrl(), said.website(), said.themes(), said.territories(),
                hours.local(registration.opensAt()), hours.local(registration.closesAt()));
    }

    /** Who puts it on. */
    public List<Organiser> organisers() {
        return organisers.all();
    }

    /** Where it is in its life. */
    public EventStatus status() {
        return status;
    }

    /** The event that this one follows; {@code null} for a first edition. */
    public UUID previousEditionId() {
        return previousEditionId;
    }

    /** The event's id, the same in all services. */
    public UUID id() {
        return id;
    }

    /** Raised by every change. */
    public long version() {
        return version;
    }
}
