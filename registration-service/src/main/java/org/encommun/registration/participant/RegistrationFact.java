package org.encommun.registration.participant;

import org.encommun.defaults.outbox.Fact;

/** The facts of a registration. */
enum RegistrationFact implements Fact {
    /** A person registered, with a place or on the waiting list. */
    REGISTERED,
    /** A seat in a session, or the wait for one, was added or given up. */
    SEATS_CHANGED,
    /** The place and all seats were given up. */
    CANCELLED,
    /** The person was checked in at the event or a session. */
    CHECKED_IN,
    /** The registration moved from a waiting list to a place or seat. */
    PROMOTED
}
