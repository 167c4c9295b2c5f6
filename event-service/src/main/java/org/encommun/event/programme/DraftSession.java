package org.encommun.event.programme;

import java.util.UUID;

/**
 * A session of the working draft as other features read it.
 *
 * @param number its own within the event
 */
public record DraftSession(UUID id, int number, SessionDetails details) {}
