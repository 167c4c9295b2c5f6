package org.encommun.directory.actor;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

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
    /** What is stated here; {@code null} for an actor that is known by records only. */
    @Mutability(Immutability.class)
    @JdbcTypeCode(SqlTypes.JSON)
    private StatedActor stated;
    /** How it is stated, by field. */
    @Mutability(Immutability.class)
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Assertion> assertions = Map.of();

    protected Actor() {}

    /** An actor that somebody registers. */
    Actor(UUID id, ActorDetails details, Instant now) {
        super(id);
        state(details, Standing.OWN, now);
        this.details = details;
        register(ActorFact.REGISTERED);
    }

    /** An actor that is known by records of its places. */
    public Actor(UUID id, Collection<Statement<ActorDetails>> records) {
        super(id);
        this.details = RULE.golden(records, List.of()).details();
        register(ActorFact.REGISTERED);
    }

    /**
     * States something else here.
     *
     * @param standing with which right
     * @param records what the records of its places say
     */
    void update(ActorDetails changed, Standing standing, Collection<Statement<ActorDetails>> records, Instant now) {
        state(changed, standing, now);
        settle(records);
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
            } else if (value != null && value.equals(before)) {
                next.put(field, assertions.get(field));
                values.put(field, value);
            }
        }
        stated = new StatedActor(ActorDetails.FIELDS.with(values));
        assertions = next;
    }

    /**
     * Takes over what the records of its places say by now.
     *
     * @return whether that is something new
     */
    public boolean settle(Collection<Statement<ActorDetails>> records) {
        List<Statement<ActorDetails>> all = new ArrayList<>(records);
        if (stated != null) {
            all.add(new Statement<>(id(), SOURCE, stated.details(), assertions));
        }
        Map<String, Object> values = new LinkedHashMap<>(ActorDetails.FIELDS.values(RULE.golden(all, List.of()).details()));
        // without records an actor is known by these still: events refer to it
        REQUIRED.forEach(field -> values.putIfAbsent(field, ActorDetails.FIELDS.value(details, field)));
        ActorDetails golden = ActorDetails.FIELDS.with(values);
        if (golden.equals(details)) {
            return false;
        }
        details = golden;
        register(ActorFact.CHANGED);
        return true;
    }

    /** @throws Refusal {@link ActorProblem#ACTOR_CLOSED} if it is closed */
    void close() {
        requireActive();
        status = ActorStatus.CLOSED;
        register(ActorFact.CLOSED);
    }

    /** @throws Refusal {@link ActorProblem#ACTOR_ACTIVE} unless it is closed */
    void reopen() {
        if (status != ActorStatus.CLOSED) {
            throw new Refusal(ActorProblem.ACTOR_ACTIVE);
        }
        status = ActorStatus.ACTIVE;
        register(ActorFact.REOPENED);
    }

    /** @throws Refusal {@link ActorProblem#ACTOR_CLOSED} if it is closed */
    public void requireActive() {
        if (status == ActorStatus.CLOSED) {
            throw new Refusal(ActorProblem.ACTOR_CLOSED);
        }
    }

    /**
     * Refuses deletion while the actor organises upcoming events: the pages of these events would lack the organiser.
     *
     * @param upcomingEvents how many upcoming events it organises
     * @throws Refusal {@link ActorProblem#ACTOR_ENGAGED} if there are any
     */
    void requireDeletable(long upcomingEvents) {
        if (upcomingEvents > 0) {
            throw new Refusal(ActorProblem.ACTOR_ENGAGED, upcomingEvents).with("upcomingEvents", upcomingEvents);
        }
    }

    /** What stands of it. */
    public ActorDetails details() {
        return details;
    }

    /** Whether it exists. */
    ActorStatus status() {
        return status;
    }
}
