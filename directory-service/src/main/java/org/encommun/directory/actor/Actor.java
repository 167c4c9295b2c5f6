package org.encommun.directory.actor;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.encommun.defaults.aggregate.Aggregate;
import org.encommun.defaults.problem.Refusal;
import org.encommun.directory.network.NetworkDetails;
import org.encommun.directory.survivorship.Assertion;
import org.encommun.directory.survivorship.Source;
import org.encommun.directory.survivorship.Standing;
import org.encommun.directory.survivorship.Statement;
import org.encommun.directory.survivorship.Survivorship;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/**
 * An organisation that takes part in digital inclusion on a territory. What stands of it is worked out from what is stated
 * here, by those who may change it, and from the records of its places.
 */
@Entity
public class Actor extends Aggregate {

    private static final Survivorship<ActorDetails> RULE = new Survivorship<>(ActorDetails.FIELDS);

    private static final List<String> REQUIRED = List.of("name", "kind", "communeCode");

    private static final Source SOURCE = new Source(NetworkDetails.ENCOMMUN, NetworkDetails.DEFAULT_TRUST, Set.of());

    @Embedded
    private ActorDetails details;
    @Enumerated(EnumType.STRING)
    private ActorStatus status = ActorStatus.ACTIVE;
    @Column(name = "merged_into")
    private UUID mergedInto;
    /** As what it goes on when it is no longer merged; {@code null} unless it is. */
    @Mutability(Immutability.class)
    @JdbcTypeCode(SqlTypes.JSON)
    private Alone alone;
    /** What is stated here; {@code null} for an actor that is known by records only. */
    @Mutability(Immutability.class)
    @JdbcTypeCode(SqlTypes.JSON)
    private StatedActor stated;
    /** How it is stated, by field. */
    @Mutability(Immutability.class)
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Assertion> assertions = Map.of();

    /** What was known of an actor when it was merged into another one. */
    record Alone(ActorStatus status, ActorDetails details) {}

    protected Actor() {}

    /** An actor that somebody registers. */
    Actor(UUID id, ActorDetails details, Instant now) {
        super(id);
        state(details, Standing.OWN, now);
        this.details = details;
        register(ActorFact.REGISTERED);
    }

    /** An actor that is known by what others say of it: by records of its places, or as one of actors that are the same. */
    public Actor(UUID id, Collection<Statement<ActorDetails>> others) {
        super(id);
        this.details = RULE.golden(others, List.of()).details();
        register(ActorFact.REGISTERED);
    }

    /**
     * States something else here.
     *
     * @param standing with which right
     * @param others what others say of it: records of its places, and what is stated of actors that were merged into it
     * @throws Refusal {@link ActorProblem#ACTOR_MERGED} if it was merged into another actor
     */
    void update(ActorDetails changed, Standing standing, Collection<Statement<ActorDetails>> others, Instant now) {
        requireNotMerged();
        state(changed, standing, now);
        settle(others);
        register(ActorFact.CHANGED);
    }

    private void state(ActorDetails changed, Standing standing, Instant now) {
        Map<String, Object> values = new LinkedHashMap<>();
        Map<String, Assertion> next = new LinkedHashMap<>();
        for (String field : ActorDetails.FIELDS.names()) {
            Object value = ActorDetails.FIELDS.value(changed, field);
            Object stands = details == null ? null : ActorDetails.FIELDS.value(details, field);
            Object before = stated == null ? null : ActorDetails.FIELDS.value(stated.details(), field);
            if (value != null && !value.equals(stands)) {
                next.put(field, new Assertion(now, now, standing));
                values.put(field, value);
            } else if (value != null && before != null) {
                // not touched by the edit: what is stated here stays, though another value stands
                next.put(field, assertions.get(field));
                values.put(field, before);
            }
        }
        stated = new StatedActor(ActorDetails.FIELDS.with(values));
        assertions = next;
    }

    /** What is stated here of it; empty for an actor that is known by records only. */
    public Optional<Statement<ActorDetails>> stated() {
        return Optional.ofNullable(stated).map(said -> new Statement<>(id(), SOURCE, said.details(), assertions));
    }

    /**
     * Takes over what others say by now, as an actor of its own.
     *
     * @param others as for {@link #update}
     * @return whether that is something new
     */
    public boolean settle(Collection<Statement<ActorDetails>> others) {
        boolean split = mergedInto != null;
        if (split) {
            mergedInto = null;
            status = alone.status();
            details = alone.details();
            alone = null;
            register(ActorFact.SPLIT);
        }
        List<Statement<ActorDetails>> all = new ArrayList<>(others);
        stated().ifPresent(all::add);
        Map<String, Object> values = new LinkedHashMap<>(ActorDetails.FIELDS.values(RULE.golden(all, List.of()).details()));
        // without records an actor is known by these still: events refer to it
        REQUIRED.forEach(field -> values.putIfAbsent(field, ActorDetails.FIELDS.value(details, field)));
        return takes(ActorDetails.FIELDS.with(values)) || split;
    }

    /**
     * Goes on as another actor, which turned out to be the same: whoever has this one's id finds what stands of that one.
     *
     * @param survivor an older actor, so that redirects have no circle
     * @return whether that is something new
     */
    public boolean follow(Actor survivor) {
        boolean merged = !survivor.id().equals(mergedInto);
        if (merged) {
            alone = alone == null ? new Alone(status, details) : alone;
            mergedInto = survivor.id();
            status = ActorStatus.MERGED;
            register(ActorFact.MERGED);
        }
        return takes(survivor.details) || merged;
    }

    private boolean takes(ActorDetails golden) {
        ActorDetails taken = id().equals(golden.parentId()) ? withoutParent(golden) : golden;
        if (taken.equals(details)) {
            return false;
        }
        details = taken;
        register(ActorFact.CHANGED);
        return true;
    }

    /**
     * Takes out what people object to.
     *
     * @param redaction what is left of details; the same if they hold nothing of it
     * @return whether there was anything
     */
    public boolean redact(UnaryOperator<ActorDetails> redaction) {
        ActorDetails rest = redaction.apply(details);
        StatedActor statedRest = stated == null ? null : new StatedActor(redaction.apply(stated.details()));
        Alone aloneRest = alone == null ? null : new Alone(alone.status(), redaction.apply(alone.details()));
        if (rest.equals(details) && Objects.equals(statedRest, stated) && Objects.equals(aloneRest, alone)) {
            return false;
        }
        Map<String, Assertion> left = new LinkedHashMap<>(assertions);
        if (statedRest != null) {
            left.keySet().retainAll(ActorDetails.FIELDS.values(statedRest.details()).keySet());
        }
        details = rest;
        stated = statedRest;
        alone = aloneRest;
        assertions = left;
        register(ActorFact.CHANGED);
        return true;
    }

    /** @throws Refusal as {@link #requireActive} */
    void close() {
        requireActive();
        status = ActorStatus.CLOSED;
        register(ActorFact.CLOSED);
    }

    /** @throws Refusal {@link ActorProblem#ACTOR_ACTIVE} unless it is closed, {@link ActorProblem#ACTOR_MERGED} */
    void reopen() {
        requireNotMerged();
        if (status != ActorStatus.CLOSED) {
            throw new Refusal(ActorProblem.ACTOR_ACTIVE);
        }
        status = ActorStatus.ACTIVE;
        register(ActorFact.REOPENED);
    }

    /** @throws Refusal {@link ActorProblem#ACTOR_CLOSED} if it is closed, {@link ActorProblem#ACTOR_MERGED} */
    public void requireActive() {
        requireNotMerged();
        if (status == ActorStatus.CLOSED) {
            throw new Refusal(ActorProblem.ACTOR_CLOSED);
        }
    }

    /** An actor that was a part of one with which it was merged is no part of itself. */
    private static ActorDetails withoutParent(ActorDetails golden) {
        Map<String, Object> values = new LinkedHashMap<>(ActorDetails.FIELDS.values(golden));
        values.remove("parentId");
        return ActorDetails.FIELDS.with(values);
    }

    private void requireNotMerged() {
        if (mergedInto != null) {
            throw new Refusal(ActorProblem.ACTOR_MERGED).with("mergedInto", mergedInto);
        }
    }

    /**
     * Refuses deletion while the actor organises upcoming events: the pages of these events would lack the organiser; and while it is the same
     * as other actors by a decision, since its id leads to what stands.
     *
     * @param upcomingEvents how many upcoming events it organises
     * @param linked whether it was decided to be the same as another actor
     * @param parent whether another actor is stated to be a part of it
     * @throws Refusal {@link ActorProblem#ACTOR_ENGAGED}, {@link ActorProblem#ACTOR_LINKED}, {@link ActorProblem#ACTOR_IS_PARENT}
     */
    void requireDeletable(long upcomingEvents, boolean linked, boolean parent) {
        if (upcomingEvents > 0) {
            throw new Refusal(ActorProblem.ACTOR_ENGAGED, upcomingEvents).with("upcomingEvents", upcomingEvents);
        }
        if (linked) {
            throw new Refusal(ActorProblem.ACTOR_LINKED);
        }
        if (parent) {
            throw new Refusal(ActorProblem.ACTOR_IS_PARENT);
        }
    }

    /** What stands of it. */
    public ActorDetails details() {
        return details;
    }

    /** What has become of it. */
    ActorStatus status() {
        return status;
    }

    /** The actor as which it goes on; empty unless it was merged. */
    public Optional<UUID> mergedInto() {
        return Optional.ofNullable(mergedInto);
    }

    /** The id of the actor as which it goes on: its own, unless it was merged. */
    public UUID survivorId() {
        return mergedInto == null ? id() : mergedInto;
    }
}
