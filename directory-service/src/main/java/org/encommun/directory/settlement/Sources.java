package org.encommun.directory.settlement;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.directory.network.NetworkRepository;
import org.encommun.directory.network.PartnerNetwork;
import org.encommun.directory.survivorship.Source;

/** How much the records of each network count. */
@ApplicationScoped
class Sources {

    private final NetworkRepository networks;

    Sources(NetworkRepository networks) {
        this.networks = networks;
    }

    /** There are some dozens of networks. */
    Map<UUID, Source> all() {
        return networks.listAll().stream().collect(Collectors.toMap(PartnerNetwork::id, PartnerNetwork::source));
    }
}
