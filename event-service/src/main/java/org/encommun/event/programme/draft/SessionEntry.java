package org.encommun.event.programme.draft;

import java.util.UUID;

import org.encommun.event.programme.SessionDetails;

/**
 * A session of the working draft as other features read it.
 *
 * @param number its own within the event
 * @param version raised by every change
 */
public record SessionEntry(UUID id, int number, long version, SessionDetails details) {}
