package org.encommun.directory.network;

import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.encommun.defaults.aggregate.Aggregate;
import org.encommun.defaults.security.Subject;

/** A network of organisations, such as a regional hub, whose machine acts for it in the directory. */
@Entity
@Table(name = "partner_network")
public class PartnerNetwork extends Aggregate {

    private String name;
    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "client"))
    private Subject client;

    protected PartnerNetwork() {}

    PartnerNetwork(UUID id, NetworkDetails details) {
        super(id);
        update(details);
    }

    final void update(NetworkDetails changed) {
        this.name = changed.name();
        this.client = new Subject(changed.issuer(), changed.client());
    }

    /** Its editable details. */
    NetworkDetails details() {
        return new NetworkDetails(name, client.issuer(), client.name());
    }
}
