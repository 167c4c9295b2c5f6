package org.encommun.event.lifecycle;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.encommun.defaults.aggregate.Aggregate;
import org.encommun.defaults.problem.Refusal;
import org.encommun.event.organiser.Organiser;
import org.encommun.event.organiser.OrganiserPart;
import org.encommun.event.organiser.OrganiserProblem;
import org.encommun.event.organiser.Organisers;

/**
 * One event, of one to three days: prepared as a draft, published, perhaps rescheduled or cancelled, and in the end over.
 */
@Entity
public class Event extends Aggregate {

    /** With times in UTC. */
    @Embedded
    private EventDetails details;
    @Enumerated(EnumType.STRING)
    private EventStatus status = EventStatus.DRAFT;
    @Column(name = "previous_starts_at")
    private Instant previousStartsAt;
    private int sequence;
    /** Set by every change, so that a change of organisers, which are in a separate table, also increments the version. */
    @Column(name = "changed_at")
    private Instant changedAt;
    @Embedded
    private Organisers organisers = new Organisers();

    protected Event() {}

    /**
     * A new draft.
     *
     * @throws Refusal as {@link EventDetails#requireConsistent}
     */
    Event(UUID id, EventDetails details, Instant now) {
        super(id);
        update(details, now);
    }

    /**
     * Replaces the details. The hours of a published event change by {@link #reschedule} only.
     *
     * @throws Refusal as {@link EventDetails#requireConsistent}; {@link EventProblem#HOURS_ANNOUNCED} or
     *         {@link EventProblem#EVENT_CANCELLED}
     */
    final void update(EventDetails changed, Instant now) {
        requireNotCancelled();
        changed.requireConsistent();
        if (isPublic() && !changed.hasSameHours(details)) {
            throw new Refusal(EventProblem.HOURS_ANNOUNCED).with("field", "startsAt");
        }
        details = changed.in(ZoneOffset.UTC);
        registerChange(EventFact.CHANGED, now);
    }

    /**
     * Lets the event follow another, with the consent of its team.
     *
     * @throws Refusal {@link EventProblem#EVENT_CANCELLED}
     */
    void follow(UUID previousEditionId, Instant now) {
        requireNotCancelled();
        details = EventDetailsBuilder.builder(details).previousEditionId(previousEditionId).build();
        registerChange(EventFact.CHANGED, now);
    }

    /**
     * Refuses cycles of editions.
     *
     * @param earlier the new previous edition and all earlier ones
     * @param field of the request that names it
     * @throws Refusal {@link EventProblem#EDITION_IN_A_CIRCLE} if the event is among them
     */
    void requireNotAmong(List<UUID> earlier, String field) {
        if (earlier.contains(id())) {
            throw new Refusal(EventProblem.EDITION_IN_A_CIRCLE).with("field", field);
        }
    }

    /**
     * Adds an actor to the organisers.
     *
     * @throws Refusal {@link OrganiserProblem#ALREADY_ORGANISER} or {@link EventProblem#EVENT_CANCELLED}
     */
    public void addOrganiser(UUID actorId, OrganiserPart part, Instant now) {
        requireNotCancelled();
        organisers.add(Organiser.stated(actorId, part, now));
        registerChange(EventFact.CHANGED, now);
    }

    /**
     * Changes the role, agreement or contributions of an actor, as the organisers state them.
     *
     * @throws Refusal as {@link Organiser#changed}; {@link OrganiserProblem#NO_AGREED_LEAD} or {@link OrganiserProblem#LEAD_UNCONFIRMED} if a
     *         published event would be left without a lead; {@link EventProblem#EVENT_CANCELLED}
     */
    public void updateOrganiser(UUID actorId, OrganiserPart part, Predicate<UUID> spokenForByTeam, Instant now) {
        keepingALead(() -> organisers.replace(organiser(actorId).changed(part, now)), spokenForByTeam, now);
    }

    /**
     * Removes an actor from the organisers.
     *
     * @throws Refusal as {@link Organisers#remove}; {@link OrganiserProblem#NO_AGREED_LEAD} if a published event would be left without one;
     *         {@link EventProblem#EVENT_CANCELLED}
     */
    public void removeOrganiser(UUID actorId, Predicate<UUID> spokenForByTeam, Instant now) {
        keepingALead(() -> organisers.remove(actorId), spokenForByTeam, now);
    }

    /**
     * A published event that has a lead by the lead's own word keeps one, whatever its organisers change; only a representative takes
     * it away.
     */
    private void keepingALead(Runnable change, Predicate<UUID> spokenForByTeam, Instant now) {
        requireNotCancelled();
        boolean leadNeeded = isPublic() && organisers.hasLead(spokenForByTeam);
        change.run();
        if (leadNeeded) {
            organisers.requireLead(spokenForByTeam);
        }
        registerChange(EventFact.CHANGED, now);
    }

    /**
     * Confirms the part of an actor, by its representative.
     *
     * @throws Refusal {@link OrganiserProblem#NOT_ORGANISER}, {@link EventProblem#EVENT_CANCELLED}
     */
    public void confirmOrganiser(UUID actorId, Instant now) {
        requireNotCancelled();
        organisers.replace(organiser(actorId).confirmed(now));
        registerChange(EventFact.CHANGED, now);
    }

    /**
     * Withdraws the part of an actor, by its representative: at any time, even if the event is left without a lead.
     *
     * @throws Refusal {@link OrganiserProblem#NOT_ORGANISER}
     */
    public void withdrawOrganiser(UUID actorId, Instant now) {
        organisers.replace(organiser(actorId).withdrawn(now));
        registerChange(EventFact.CHANGED, now);
    }

    /** @throws Refusal {@link OrganiserProblem#NOT_ORGANISER} if the actor is not an organiser */
    public Organiser organiser(UUID actorId) {
        return organisers.get(actorId);
    }

    /**
     * Publishes the event; one that has already ended becomes over at once.
     *
     * @param spokenForByTeam whether a member of the event's team speaks for an actor
     * @throws Refusal as {@link Organisers#requireLead}; {@link EventProblem#ALREADY_PUBLISHED} or
     *         {@link EventProblem#EVENT_CANCELLED}
     */
    void publish(Predicate<UUID> spokenForByTeam, Instant now) {
        requireNotCancelled();
        if (isPublic()) {
            throw new Refusal(EventProblem.ALREADY_PUBLISHED);
        }
        organisers.requireLead(spokenForByTeam);
        status = hasEnded(now) ? EventStatus.OVER : EventStatus.PUBLISHED;
        registerChange(EventFact.PUBLISHED, now);
    }

    /**
     * Moves a published event to other hours, and keeps the previously announced start.
     *
     * @throws Refusal {@link EventProblem#NOT_PUBLISHED}, {@link EventProblem#EVENT_CANCELLED}, {@link EventProblem#EVENT_OVER}
     *         or {@link EventProblem#SAME_HOURS}; as {@link EventDetails#requireConsistent}
     */
    void reschedule(Rescheduling rescheduling, Instant now) {
        requireAhead(now);
        EventDetails moved = details.movedTo(rescheduling);
        moved.requireConsistent();
        if (moved.hasSameHours(details)) {
            throw new Refusal(EventProblem.SAME_HOURS).with("field", "startsAt");
        }
        previousStartsAt = startsAt();
        details = moved.in(ZoneOffset.UTC);
        status = EventStatus.RESCHEDULED;
        sequence++;
        registerChange(EventFact.RESCHEDULED, now);
    }

    /**
     * Cancels a published event that has not ended.
     *
     * @throws Refusal {@link EventProblem#NOT_PUBLISHED}, {@link EventProblem#EVENT_CANCELLED} or
     *         {@link EventProblem#EVENT_OVER}
     */
    void cancel(Instant now) {
        requireAhead(now);
        status = EventStatus.CANCELLED;
        sequence++;
        registerChange(EventFact.CANCELLED, now);
    }

    /**
     * Marks a published event as over once it has ended.
     *
     * @throws Refusal {@link EventProblem#NOT_PUBLISHED}, {@link EventProblem#EVENT_CANCELLED},
     *         {@link EventProblem#EVENT_OVER}, or {@link EventProblem#NOT_OVER_YET} before its end
     */
    void conclude(Instant now) {
        requireNotOver();
        if (!hasEnded(now)) {
            throw new Refusal(EventProblem.NOT_OVER_YET);
        }
        status = EventStatus.OVER;
        registerChange(EventFact.CONCLUDED, now);
    }

    private void registerChange(EventFact fact, Instant now) {
        changedAt = now;
        register(fact);
    }

    private void requireAhead(Instant now) {
        requireNotOver();
        if (hasEnded(now)) {
            throw new Refusal(EventProblem.EVENT_OVER);
        }
    }

    private void requireNotOver() {
        requirePublished();
        if (!EventStatus.AHEAD.contains(status)) {
            throw new Refusal(EventProblem.EVENT_OVER);
        }
    }

    private boolean hasEnded(Instant now) {
        return !now.isBefore(endsAt());
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

    /** Whether it is public: true for all but drafts. */
    public boolean isPublic() {
        return status != EventStatus.DRAFT;
    }

    /** Its editable details, with times in its own zone. */
    public EventDetails details() {
        return details.in(zone());
    }

    /** The instant at which it begins. */
    public Instant startsAt() {
        return details.startsAt().toInstant();
    }

    /** The first instant after it. */
    public Instant endsAt() {
        return details.endsAt().toInstant();
    }

    /** The zone in which its times are shown. */
    public ZoneId zone() {
        return ZoneId.of(details.timeZone());
    }

    /** The start before the last rescheduling, in its own zone; {@code null} if it was never rescheduled. */
    public OffsetDateTime previousStartsAt() {
        return previousStartsAt == null ? null : previousStartsAt.atZone(zone()).toOffsetDateTime();
    }

    /** The event that this one follows; {@code null} for a first edition. */
    public UUID previousEditionId() {
        return details.previousEditionId();
    }

    /** How many people it has room for, on site and by video together; {@code null} for no limit. */
    public Integer totalCapacity() {
        return details.totalCapacity();
    }

    /** How often it was rescheduled or cancelled: the SEQUENCE of its calendar entry (RFC 5545). */
    public int sequence() {
        return sequence;
    }

    /** When it was last changed. */
    public Instant changedAt() {
        return changedAt;
    }

    /** Its organisers, by the ids of the actors. */
    public List<Organiser> organisers() {
        return organisers.all();
    }

    /** Its status. */
    public EventStatus status() {
        return status;
    }
}
