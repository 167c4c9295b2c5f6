package org.encommun.directory.network;

import org.encommun.defaults.problem.ProblemType;

/** Refusals of partner networks. */
public enum NetworkProblem implements ProblemType {

    /** Another network has this client. */
    CLIENT_TAKEN(409),
    /** The token is that of a machine, and no network has its client; an administrator can register one. */
    NETWORK_UNKNOWN(403),
    /** A machine cannot claim to speak for an actor; people can, and the network that registered the actor accepts them. */
    PEOPLE_ONLY(403),
    /** What is asked for is that of another network. */
    NOT_YOUR_NETWORK(403),
    /** A field for which the network is to be the authority does not exist. */
    UNKNOWN_OWNED_FIELD(422),
    /** Actors were registered by the network. */
    NETWORK_IN_USE(409);

    private final int status;

    NetworkProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
