package org.encommun.event.need;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;

import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;
import org.encommun.event.part.EventPart;

/**
 * A need of the territory, collected before the programme is planned. Similar needs are grouped under a leading one, on one
 * level. A need is open until the organisers set it aside.
 */
@Entity
public class Need extends EventPart {

    private String title;
    private String description;
    @Column(name = "grouped_under_id")
    private UUID groupedUnderId;
    @Column(name = "set_aside_reason")
    private String setAsideReason;
    /** Set by every change, so that a change of the actors also increments the version. */
    @Column(name = "changed_at")
    private Instant changedAt;
    @ElementCollection
    @CollectionTable(name = "need_raiser", joinColumns = @JoinColumn(name = "need_id"))
    @Column(name = "actor_id")
    @OrderBy
    private Set<UUID> raisedBy = new LinkedHashSet<>();
    @ElementCollection
    @CollectionTable(name = "need_supporter", joinColumns = @JoinColumn(name = "need_id"))
    @Column(name = "actor_id")
    @OrderBy
    private Set<UUID> supporters = new LinkedHashSet<>();

    protected Need() {}

    Need(UUID id, UUID eventId, NeedDetails details, NeedGroup group, Instant now) {
        super(id, eventId);
        update(details, group, now);
    }

    /**
     * Replaces the details. An actor that supported the need and is now among those that raised it no longer supports it.
     *
     * @throws Refusal {@link NeedProblem#UNKNOWN_NEED}, {@link NeedProblem#NEED_IN_A_CIRCLE} or
     *         {@link NeedProblem#NEED_GROUPED_TOO_DEEP}
     */
    final void update(NeedDetails details, NeedGroup group, Instant now) {
        group.requireOneLevel(id(), eventId());
        this.title = details.title();
        this.description = details.description();
        this.groupedUnderId = details.groupedUnderId();
        this.setAsideReason = details.setAsideReason();
        this.raisedBy.retainAll(details.raisedByActorIds());
        this.raisedBy.addAll(details.raisedByActorIds());
        this.supporters.removeAll(this.raisedBy);
        this.changedAt = now;
    }

    /**
     * Adds an actor that shares the need.
     *
     * @throws Refusal {@link NeedProblem#OWN_NEED} or {@link NeedProblem#ALREADY_SUPPORTED}
     */
    void support(UUID actorId, Instant now) {
        if (raisedBy.contains(actorId)) {
            throw new Refusal(NeedProblem.OWN_NEED).with("field", "actorId");
        }
        if (!supporters.add(actorId)) {
            throw new Refusal(NeedProblem.ALREADY_SUPPORTED).with("field", "actorId");
        }
        changedAt = now;
    }

    /** @throws Refusal {@link CommonProblem#NOT_FOUND} if the actor does not support the need */
    void withdrawSupport(UUID actorId, Instant now) {
        if (!supporters.remove(actorId)) {
            throw new Refusal(CommonProblem.NOT_FOUND);
        }
        changedAt = now;
    }

    NeedDetails details() {
        return new NeedDetails(title, description, List.copyOf(raisedBy), groupedUnderId, setAsideReason);
    }

    List<UUID> supporters() {
        return List.copyOf(supporters);
    }

    /** Its title. */
    public String title() {
        return title;
    }

    /** The need of the same event that leads its group; {@code null} for none. */
    public UUID groupedUnderId() {
        return groupedUnderId;
    }

    /** Its status. */
    public NeedStatus state() {
        return setAsideReason == null ? NeedStatus.OPEN : NeedStatus.SET_ASIDE;
    }
}
