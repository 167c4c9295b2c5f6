package org.encommun.directory.network;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.encommun.defaults.aggregate.Aggregate;
import org.encommun.defaults.security.Subject;
import org.encommun.directory.survivorship.Source;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A network of organisations, such as a regional hub, whose machine acts for it in the directory. What people state in the directory
 * itself is that of the network {@link NetworkDetails#ENCOMMUN}.
 */
@Entity
@Table(name = "partner_network")
public class PartnerNetwork extends Aggregate {

    private String name;
    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "client"))
    private Subject client;
    private int trust;
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "owned_fields")
    private String[] ownedFields;
    @Enumerated(EnumType.STRING)
    @Column(name = "empty_value")
    private EmptyValue emptyValue;
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "harvest_hosts")
    private String[] harvestHosts;

    protected PartnerNetwork() {}

    PartnerNetwork(UUID id, NetworkDetails details) {
        super(id);
        update(details);
    }

    final void update(NetworkDetails changed) {
        this.name = changed.name();
        this.client = new Subject(changed.issuer(), changed.client());
        this.trust = changed.trust();
        this.ownedFields = changed.ownedFields().toArray(String[]::new);
        this.emptyValue = changed.emptyValue();
        this.harvestHosts = changed.harvestHosts().toArray(String[]::new);
    }

    /** Its name. */
    public String name() {
        return name;
    }

    /** By which client its machine signs in. */
    public Subject client() {
        return client;
    }

    /** How much its records count. */
    public Source source() {
        return new Source(id(), trust, Set.of(ownedFields));
    }

    /** What it means that it sends a field without value. */
    public EmptyValue emptyValue() {
        return emptyValue;
    }

    /** From which hosts the directory may fetch what it has, with the port if it is not 443. */
    public Set<String> harvestHosts() {
        return Set.copyOf(List.of(harvestHosts));
    }

    /** Its editable details. */
    NetworkDetails details() {
        return new NetworkDetails(name, client.issuer(), client.name(), trust, List.of(ownedFields), emptyValue,
                List.of(harvestHosts));
    }
}
