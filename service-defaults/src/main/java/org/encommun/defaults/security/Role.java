package org.encommun.defaults.security;

/** The platform roles that a token can carry. What somebody may do for an event or an actor is data of the services. */
public final class Role {

    /** Runs the installation. */
    public static final String ADMIN = "admin";
    /** The machine of a partner network. */
    public static final String NETWORK = "network";

    private Role() {}
}
