package org.encommun.event.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.encommun.defaults.problem.Refusal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What actors said at an event that they will do; the next edition takes it over as long as it is open. */
@Entity
class Commitment {

    @Id
    private UUID id;
    @Version
    private long version;
    @Column(name = "event_id")
    private UUID eventId;
    private String what;
    @Column(name = "actor_ids")
    @JdbcTypeCode(SqlTypes.JSON)
    private List<UUID> actorIds;
    @Column(name = "with_actor_ids")
    @JdbcTypeCode(SqlTypes.JSON)
    private List<UUID> withActorIds;
    @Column(name = "axis_id")
    private UUID axisId;
    @Column(name = "due_on")
    private LocalDate dueOn;
    @Enumerated(EnumType.STRING)
    private CommitmentStatus state;
    @Column(name = "inherited_from_id")
    private UUID inheritedFromId;

    protected Commitment() {}

    /**
     * A commitment as it stands when it is entered, which may be long after it was made: in any state.
     *
     * @throws Refusal {@link CommitmentProblem#ACTOR_ON_BOTH_SIDES}
     */
    Commitment(UUID id, UUID eventId, CommitmentDetails details) {
        this.id = id;
        this.eventId = eventId;
        this.state = details.state();
        describe(details);
    }

    /**
     * Takes new details over.
     *
     * @throws Refusal {@link CommitmentProblem#ACTOR_ON_BOTH_SIDES}, or {@link
     *         CommitmentProblem#COMMITMENT_STEP_REFUSED} if there is
     *         no way from its state to the new one
     */
    final void describe(CommitmentDetails details) {
        if (details.actorIds().stream().anyMatch(details.withActorIds()::contains)) {
            throw new Refusal(CommitmentProblem.ACTOR_ON_BOTH_SIDES).with("field", "withActorIds");
        }
        if (details.state() != state && !state.next().contains(details.state())) {
            throw new Refusal(CommitmentProblem.COMMITMENT_STEP_REFUSED, state, details.state()).with("field", "state")
                    .with("from", state).with("to", details.state()).with("possible", state.next());
        }
        this.what = details.what();
        this.actorIds = List.copyOf(details.actorIds());
        this.withActorIds = List.copyOf(details.withActorIds());
        this.axisId = details.axisId();
        this.dueOn = details.dueOn();
        this.state = details.state();
    }

    /**
     * The same commitment in a later edition, as it stands.
     *
     * @param laterAxisId the axis there that carries its own on; {@code null} where none does
     */
    Commitment carriedOn(UUID newId, UUID laterEventId, UUID laterAxisId) {
        Commitment later = new Commitment(newId, laterEventId,
                new CommitmentDetails(what, actorIds, withActorIds, laterAxisId, dueOn, state));
        later.inheritedFromId = id;
        return later;
    }

    /** Whether it should have been done before this day and is open still. */
    boolean isLate(LocalDate today) {
        return state.isOpen() && dueOn != null && dueOn.isBefore(today);
    }

    CommitmentDetails details() {
        return new CommitmentDetails(what, actorIds, withActorIds, axisId, dueOn, state);
    }

    boolean belongsTo(UUID event) {
        return eventId.equals(event);
    }

    /** All actors that it names. */
    Set<UUID> actors() {
        return Stream.concat(actorIds.stream(), withActorIds.stream()).collect(Collectors.toSet());
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID eventId() {
        return eventId;
    }

    UUID axisId() {
        return axisId;
    }

    CommitmentStatus state() {
        return state;
    }

    /** The commitment of the previous edition that it carries on; {@code null} for a new one. */
    UUID inheritedFromId() {
        return inheritedFromId;
    }
}
