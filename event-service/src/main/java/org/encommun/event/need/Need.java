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
 * What people of the territory said they need, before the programme is made. Like needs are put under a leading one, on one
 * level. A
 * need is open until the organisers set it aside.
 */
@Entity
public class Need extends EventPart {

    private String title;
    private String description;
    @Column(name = "grouped_under_id")
    private UUID groupedUnderId;
    @Column(name = "set_aside_reason")
    private String setAsideReason;
    /** Touched by every change, so that a change among the actors is a change of the need. */
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
     * Takes new details over. An actor that supported the need and is now named among those who raised it no longer supports
     * it.
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
     * Adds an actor that has the need too.
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

    /** What is needed, in a few words. */
    public String title() {
        return title;
    }

    /** The need of the same event that it is put under; {@code null} if it stands for itself. */
    public UUID groupedUnderId() {
        return groupedUnderId;
    }

    /** Whether the programme is to answer it. */
    public NeedStatus state() {
        return setAsideReason == null ? NeedStatus.OPEN : NeedStatus.SET_ASIDE;
    }
}
