package org.encommun.event.lifecycle;

import java.util.UUID;

/**
 * An event has just been published. Fired within the transaction of its publication, so that other features publish their parts
 * of the event.
 */
public record EventPublication(UUID eventId) {}
