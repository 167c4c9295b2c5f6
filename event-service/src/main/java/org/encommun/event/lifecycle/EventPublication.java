package org.encommun.event.lifecycle;

import java.util.UUID;

/**
 * An event has just been announced to everybody. Fired within the transaction that announces it, so that each feature can tell
 * on the
 * bus what it holds of the event.
 */
public record EventPublication(UUID eventId) {}
