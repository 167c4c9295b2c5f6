/**
 * Who may act for an event, in the services that do not own events: a copy of the teams that event-service publishes, with the
 * pseudonyms of their members. A change holds here as soon as its record is consumed, usually within a second.
 */
package org.encommun.team;
