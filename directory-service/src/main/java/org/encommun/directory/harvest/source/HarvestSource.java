package org.encommun.directory.harvest.source;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.encommun.defaults.aggregate.Aggregate;
import org.encommun.directory.harvest.fetch.AllowedHosts;
import org.encommun.directory.harvest.progress.HarvestProgress;
import org.encommun.directory.harvest.secret.SealedSecret;
import org.encommun.directory.place.Visibility;

/**
 * Where a network serves what it knows, for the directory to fetch it by itself. What came of it is its {@link HarvestProgress},
 * which is apart so that a run does not get in the way of somebody who changes the source.
 */
@Entity
@Table(name = "harvest_source")
public class HarvestSource extends Aggregate {

    @Column(name = "network_id")
    private UUID networkId;
    @Enumerated(EnumType.STRING)
    private SourceFormat format;
    private String address;
    @Column(name = "mapping_number")
    private Integer mapping;
    private boolean snapshot;
    @Column(name = "interval_minutes")
    private int intervalMinutes;
    @Enumerated(EnumType.STRING)
    private Visibility visibility;
    @Enumerated(EnumType.STRING)
    private SourceStatus status;
    @Enumerated(EnumType.STRING)
    @Column(name = "credentials_kind")
    private CredentialsKind credentialsKind;
    @Embedded
    private SealedSecret authorization;

    protected HarvestSource() {}

    HarvestSource(UUID id, UUID networkId, SourceDetails details, SealedSecret authorization) {
        super(id);
        this.networkId = networkId;
        update(details, authorization);
    }

    /** @param sealed the credentials, encrypted; {@code null} for none */
    final void update(SourceDetails details, SealedSecret sealed) {
        format = details.format();
        address = details.address();
        mapping = details.mapping();
        snapshot = details.snapshot();
        intervalMinutes = details.intervalMinutes();
        visibility = details.visibility();
        status = details.status();
        credentialsKind = sealed == null ? null : details.credentials().kind();
        authorization = sealed;
    }

    /** The same credentials under another key. */
    void reseal(SealedSecret sealed) {
        authorization = sealed;
    }

    /** Its editable details, with nothing of its credentials but their kind. */
    SourceDetails details() {
        return new SourceDetails(format, address, mapping, snapshot, intervalMinutes, visibility,
                credentialsKind == null ? null : new SourceCredentials(credentialsKind, null, null), status);
    }

    /** Whose it is. */
    public UUID networkId() {
        return networkId;
    }

    /** What is at the address. */
    public SourceFormat format() {
        return format;
    }

    /** Where it is. */
    public URI address() {
        return AllowedHosts.address(address);
    }

    /** The version of the network's mapping; empty for the latest one. */
    public Optional<Integer> mapping() {
        return Optional.ofNullable(mapping);
    }

    /** Whether the table holds all places of the network. */
    public boolean isSnapshot() {
        return snapshot;
    }

    /** How long after one run the next one begins. */
    public Duration interval() {
        return Duration.ofMinutes(intervalMinutes);
    }

    /** Who may see what a feed gives. */
    public Visibility visibility() {
        return visibility;
    }

    /** Whether it is fetched. */
    public boolean isActive() {
        return status == SourceStatus.ACTIVE;
    }

    /** The Authorization header, encrypted; empty for a source without credentials. */
    public Optional<SealedSecret> authorization() {
        return Optional.ofNullable(authorization);
    }
}
