package org.encommun.directory.representation;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;
import org.encommun.directory.network.NetworkProblem;
import org.encommun.directory.network.NetworkRepository;
import org.encommun.directory.network.PartnerNetwork;

/** Decides who may act for a partner network. */
@ApplicationScoped
public class NetworkAuthority {

    private final ActingParty caller;
    private final NetworkRepository networks;

    NetworkAuthority(ActingParty caller, NetworkRepository networks) {
        this.caller = caller;
        this.networks = networks;
    }

    /**
     * The network, for its machine and for administrators.
     *
     * @throws Refusal {@link NetworkProblem#NOT_YOUR_NETWORK}, or {@link CommonProblem#NOT_FOUND} if there is no such network
     */
    public PartnerNetwork require(UUID networkId) {
        requireOwn(networkId);
        return networks.get(networkId);
    }

    /** As {@link #require}, with the network locked until commit: of two who do something with it at once one comes first. */
    public PartnerNetwork lock(UUID networkId) {
        requireOwn(networkId);
        return networks.lock(networkId);
    }

    private void requireOwn(UUID networkId) {
        if (!caller.isAdministrator() && caller.network().filter(networkId::equals).isEmpty()) {
            throw new Refusal(NetworkProblem.NOT_YOUR_NETWORK);
        }
    }
}
