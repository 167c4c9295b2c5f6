package org.encommun.event.team;

import java.util.UUID;

import org.encommun.defaults.security.Subject;

/**
 * Somebody organises an event no more. Fired within the transaction of the change, with the team locked, so that other features take
 * back what that organiser has given out.
 */
public record OrganiserLeft(UUID eventId, Subject organiser) {}
