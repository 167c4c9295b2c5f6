package org.encommun.directory.representation;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;

import org.encommun.defaults.aggregate.Aggregate;
import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;
import org.encommun.defaults.security.Subject;

/**
 * Who speaks for an actor, whose id it has: its representatives; the partner network that registered it; whoever registered it, until
 * the first representative is confirmed.
 */
@Entity
public class Representation extends Aggregate {

    /** Set by every change, since representatives are in a separate table: it increments the version. */
    @Column(name = "changed_at")
    private Instant changedAt;
    @Embedded
    @AttributeOverride(name = "issuer", column = @Column(name = "registrant_issuer"))
    @AttributeOverride(name = "name", column = @Column(name = "registrant_subject"))
    private Subject registrant;
    @Column(name = "network_id")
    private UUID networkId;
    @ElementCollection
    @CollectionTable(name = "representative", joinColumns = @JoinColumn(name = "actor_id"))
    private Set<Representative> representatives = new HashSet<>();

    protected Representation() {}

    private Representation(UUID actorId, Subject registrant, UUID networkId, Instant now) {
        super(actorId);
        this.registrant = registrant;
        this.networkId = networkId;
        this.changedAt = now;
    }

    /** That of an actor which somebody has just registered. */
    static Representation byRegistrant(UUID actorId, Subject registrant, Instant now) {
        return new Representation(actorId, registrant, null, now).opened();
    }

    /** That of an actor which a partner network has just registered. */
    static Representation byNetwork(UUID actorId, UUID networkId, Instant now) {
        return byRecords(actorId, networkId, now).opened();
    }

    private Representation opened() {
        register(RepresentationFact.OPENED);
        return this;
    }

    /** That of an actor which is known by records of a partner network: nobody speaks for it, and there is nothing to publish. */
    public static Representation byRecords(UUID actorId, UUID networkId, Instant now) {
        return new Representation(actorId, null, networkId, now);
    }

    /**
     * Makes somebody a representative. From the first one on, whoever registered the actor has no more rights than others.
     *
     * @throws Refusal {@link RepresentativeProblem#ALREADY_REPRESENTATIVE}
     */
    public void confirm(Representative representative, Instant now) {
        requireNoRepresentative(representative.subject());
        representatives.add(representative);
        registrant = null;
        changed(RepresentationFact.REPRESENTATIVE_CONFIRMED, now);
    }

    /**
     * Takes the right to speak for the actor from a representative; also from the last one, after which an administrator or the network
     * can accept a claim.
     *
     * @throws Refusal {@link CommonProblem#NOT_FOUND}
     */
    public void remove(UUID representativeId, Instant now) {
        representatives.remove(representative(representativeId));
        changed(RepresentationFact.REPRESENTATIVE_REMOVED, now);
    }

    private void changed(RepresentationFact fact, Instant now) {
        changedAt = now;
        register(fact);
    }

    /** @throws Refusal {@link RepresentativeProblem#ALREADY_REPRESENTATIVE} if the subject is a representative */
    public void requireNoRepresentative(Subject subject) {
        if (find(representative -> representative.is(subject)).isPresent()) {
            throw new Refusal(RepresentativeProblem.ALREADY_REPRESENTATIVE);
        }
    }

    /** The capacity in which a person may act for the actor; empty for none. */
    Optional<Capacity> capacityOf(Subject subject) {
        if (find(representative -> representative.is(subject)).isPresent()) {
            return Optional.of(Capacity.REPRESENTATIVE);
        }
        return subject.equals(registrant) ? Optional.of(Capacity.REGISTRANT) : Optional.empty();
    }

    /** Whether a partner network registered the actor. */
    boolean isOf(UUID network) {
        return network.equals(networkId);
    }

    /** @throws Refusal {@link CommonProblem#NOT_FOUND} if the actor has no such representative */
    public Representative representative(UUID representativeId) {
        return find(representative -> representative.id().equals(representativeId))
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /** Whether the actor has such a representative. */
    public boolean has(UUID representativeId) {
        return find(representative -> representative.id().equals(representativeId)).isPresent();
    }

    private Optional<Representative> find(Predicate<Representative> condition) {
        return representatives.stream().filter(condition).findFirst();
    }

    /** In no order. */
    public List<Representative> representatives() {
        return List.copyOf(representatives);
    }

    /** Whoever registered the actor, until the first representative is confirmed; {@code null} from then on, and for networks. */
    Subject registrant() {
        return registrant;
    }
}
