package org.encommun.directory.link;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;

import org.encommun.defaults.aggregate.Aggregate;
import org.encommun.defaults.security.Subject;

/** That two things of the directory are the same, or are not, as somebody decided. It can be decided otherwise, and taken back. */
@MappedSuperclass
public abstract class DecidedPair extends Aggregate {

    private UUID first;
    private UUID second;
    @Enumerated(EnumType.STRING)
    private Verdict verdict;
    @Column(name = "decided_at")
    private Instant decidedAt;
    @Embedded
    @AttributeOverride(name = "issuer", column = @Column(name = "decider_issuer"))
    @AttributeOverride(name = "name", column = @Column(name = "decider_subject"))
    private Subject decider;

    /** For Hibernate. */
    protected DecidedPair() {}

    /** @param decider who decided; {@code null} where it was declared by whoever sent it */
    protected DecidedPair(UUID id, UUID one, UUID other, Verdict verdict, Subject decider, Instant now) {
        super(id);
        // version 7 ids are positive, so that Java and PostgreSQL order them in the same way
        this.first = one.compareTo(other) < 0 ? one : other;
        this.second = one.compareTo(other) < 0 ? other : one;
        this.verdict = verdict;
        this.decider = decider;
        this.decidedAt = now;
    }

    /** It is decided anew. */
    void replace(DecidedPair later) {
        verdict = later.verdict;
        decider = later.decider;
        decidedAt = later.decidedAt;
    }

    /** The one with the smaller id. */
    public UUID first() {
        return first;
    }

    /** The other one. */
    public UUID second() {
        return second;
    }

    /** Whether they are the same. */
    public Verdict verdict() {
        return verdict;
    }

    /** When it was decided. */
    public Instant decidedAt() {
        return decidedAt;
    }
}
