package org.encommun.directory.desk;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.encommun.directory.network.NetworkRepository;
import org.encommun.directory.representation.NetworkAuthority;

/** Shows a partner network its part in the directory: to its machine, to administrators, and to whoever has an address of its desk. */
@ApplicationScoped
public class DeskService {

    private final NetworkAuthority authority;
    private final NetworkRepository networks;
    private final Desks desks;
    private final DeskLinks links;

    DeskService(NetworkAuthority authority, NetworkRepository networks, Desks desks, DeskLinks links) {
        this.authority = authority;
        this.networks = networks;
        this.desks = desks;
        this.links = links;
    }

    @Transactional
    DeskView read(UUID networkId) {
        return desks.of(authority.require(networkId));
    }

    /** Makes an address of the desk for people with a browser. */
    @Transactional
    DeskLinks.OpenedLink open(UUID networkId) {
        return links.open(authority.require(networkId).id());
    }

    /** The desk to which an address leads; empty for one that does not, or no longer. */
    @Transactional
    Optional<DeskView> at(String code) {
        return links.network(code).flatMap(networks::findByIdOptional).map(desks::of);
    }
}
