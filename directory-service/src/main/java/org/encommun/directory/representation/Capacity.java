package org.encommun.directory.representation;

import java.util.Set;

/** In which capacity somebody acts for an actor, the strongest first. */
public enum Capacity {
    /** As an administrator, who may act for every actor. */
    ADMINISTRATOR,
    /** As one of its representatives. */
    REPRESENTATIVE,
    /** As the partner network that registered it. */
    NETWORK,
    /** As whoever registered it, while nobody has become its representative. */
    REGISTRANT;

    /** The capacities in which the actor may be changed. */
    public static final Set<Capacity> TO_CHANGE = Set.of(values());
    /** The capacities in which somebody may be made a representative: registering an actor is no proof of speaking for it. */
    public static final Set<Capacity> TO_CONFIRM = Set.of(ADMINISTRATOR, REPRESENTATIVE, NETWORK);
}
