package org.encommun.directory.place;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.security.CurrentUser;
import org.encommun.directory.network.NetworkRepository;
import org.encommun.directory.network.PartnerNetwork;

/** Who reads: the machine of a partner network or an administrator, who may see more than everybody. */
@ApplicationScoped
public class PlaceReader {

    private final CurrentUser caller;
    private final NetworkRepository networks;

    PlaceReader(CurrentUser caller, NetworkRepository networks) {
        this.caller = caller;
        this.networks = networks;
    }

    /** The network that reads; empty for everybody else. */
    public Optional<UUID> network() {
        return caller.networkClient().flatMap(networks::ofClient).map(PartnerNetwork::id);
    }

    /** Whether what only networks may see is shown. */
    public boolean isNetwork() {
        return caller.isAdministrator() || network().isPresent();
    }
}
