package org.encommun.defaults.security;

/** The roles that a token can carry in its {@code groups} claim. */
public final class Role {

    /** Runs the installation. */
    public static final String ADMIN = "admin";
    /** Prepares and runs the events that the token names. */
    public static final String ORGANISER = "organiser";
    /** The machine of the partner network that the token names. */
    public static final String NETWORK = "network";
    /** Reads free text before it is shown, for the events that the token names. */
    public static final String MODERATOR = "moderator";
    /** A device at the door of the events that the token names. */
    public static final String CHECKIN = "checkin";

    private Role() {}
}
