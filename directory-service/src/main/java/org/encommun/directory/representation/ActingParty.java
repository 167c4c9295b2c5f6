package org.encommun.directory.representation;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;
import org.encommun.defaults.security.CurrentUser;
import org.encommun.defaults.security.Subject;
import org.encommun.directory.network.NetworkProblem;
import org.encommun.directory.network.NetworkRepository;
import org.encommun.directory.network.PartnerNetwork;

/** The caller as the directory knows them: a person, an administrator, or the machine of a partner network. */
@ApplicationScoped
public class ActingParty {

    private final CurrentUser currentUser;
    private final NetworkRepository networks;

    ActingParty(CurrentUser currentUser, NetworkRepository networks) {
        this.currentUser = currentUser;
        this.networks = networks;
    }

    /** @throws Refusal {@link CommonProblem#UNAUTHENTICATED} without a token */
    public Subject subject() {
        return currentUser.requireSubject();
    }

    /** Whether the caller is an administrator. */
    public boolean isAdministrator() {
        return currentUser.isAdministrator();
    }

    /**
     * The partner network for which the caller acts; empty for people.
     *
     * @throws Refusal {@link NetworkProblem#NETWORK_UNKNOWN} for a machine that no network has
     */
    public Optional<UUID> network() {
        return currentUser.networkClient().map(client -> networks.ofClient(client).map(PartnerNetwork::id)
                .orElseThrow(() -> new Refusal(NetworkProblem.NETWORK_UNKNOWN).with("client", client.name())));
    }
}
