package org.encommun.directory.mapping;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.encommun.defaults.aggregate.Aggregate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** One version of how the tables of a network are read. It never changes, so that it can be told how an earlier table was read. */
@Entity
@Table(name = "column_mapping")
public class ColumnMapping extends Aggregate {

    @Column(name = "network_id")
    private UUID networkId;
    private int number;
    @Mutability(Immutability.class)
    @JdbcTypeCode(SqlTypes.JSON)
    private MappingDetails details;
    @Column(name = "created_at")
    private Instant createdAt;

    protected ColumnMapping() {}

    ColumnMapping(UUID id, UUID networkId, int number, MappingDetails details, Instant now) {
        super(id);
        this.networkId = networkId;
        this.number = number;
        this.details = details;
        this.createdAt = now;
    }

    /** Whose tables. */
    public UUID networkId() {
        return networkId;
    }

    /** Which version, from 1 on. */
    public int number() {
        return number;
    }

    /** What it says. */
    public MappingDetails details() {
        return details;
    }

    /** Since when it is there. */
    public Instant createdAt() {
        return createdAt;
    }

    /** How it reads the columns of a table. */
    public ColumnPlan plan() {
        return ColumnPlan.of(details);
    }
}
