package org.encommun.directory.duplicate;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.encommun.defaults.aggregate.Aggregate;
import org.encommun.directory.matching.Likelihood;
import org.encommun.directory.matching.MatchScore;
import org.encommun.directory.matching.Reason;
import org.encommun.directory.record.PlaceRecord;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** Two records that are likely to be of the same place, for people to decide. */
@Entity
@Table(name = "duplicate_pair")
class DuplicatePair extends Aggregate {

    @Column(name = "first_record")
    private UUID first;
    @Column(name = "second_record")
    private UUID second;
    @Column(name = "first_network")
    private UUID firstNetwork;
    @Column(name = "second_network")
    private UUID secondNetwork;
    private double probability;
    private boolean likely;
    @Mutability(Immutability.class)
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Reason> reasons;
    @Column(name = "weights_version")
    private String weightsVersion;
    @Column(name = "found_at")
    private Instant foundAt;
    @Enumerated(EnumType.STRING)
    private DuplicateStatus status = DuplicateStatus.OPEN;

    protected DuplicatePair() {}

    /** @param first the record with the smaller id */
    DuplicatePair(UUID id, PlaceRecord first, PlaceRecord second) {
        super(id);
        this.first = first.id();
        this.second = second.id();
        this.firstNetwork = first.networkId();
        this.secondNetwork = second.networkId();
    }

    /** Takes over how likely it is by now. */
    void score(MatchScore score, String version, Instant now) {
        probability = score.probability();
        likely = score.likelihood() == Likelihood.LIKELY;
        reasons = score.reasons();
        weightsVersion = version;
        foundAt = now;
    }

    void decide(DuplicateStatus decision) {
        status = decision;
    }

    /** Whether one of the records is that of a network. */
    boolean isOf(UUID networkId) {
        return networkId.equals(firstNetwork) || networkId.equals(secondNetwork);
    }

    UUID first() {
        return first;
    }

    UUID second() {
        return second;
    }

    double probability() {
        return probability;
    }

    boolean isLikely() {
        return likely;
    }

    List<Reason> reasons() {
        return reasons;
    }

    DuplicateStatus status() {
        return status;
    }
}
