package org.encommun.event.organiser.roster;

import org.encommun.event.organiser.Organiser;

/**
 * An organiser with the name of its actor.
 *
 * @param actorName {@code null} while this service does not know the actor
 * @param version the version of the event, which changes with its organisers
 */
record NamedOrganiser(Organiser organiser, String actorName, long version) {}
