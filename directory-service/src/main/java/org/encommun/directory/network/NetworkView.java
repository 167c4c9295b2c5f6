package org.encommun.directory.network;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** A partner network as the API shows it to administrators. */
public record NetworkView(@Schema(examples = "019aa4ca-3c10-7000-8000-000000000001") UUID id,
        @JsonUnwrapped NetworkDetails details) {

    static NetworkView of(PartnerNetwork network) {
        return new NetworkView(network.id(), network.details());
    }
}
