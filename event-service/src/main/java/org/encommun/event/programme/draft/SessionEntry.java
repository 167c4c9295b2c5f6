package org.encommun.event.programme.draft;

import org.encommun.event.programme.SessionDetails;

import java.util.UUID;

/**
 * A session of the working draft as other features read it.
 *
 * @param number its own within the event
 * @param version raised by every change
 */
public record SessionEntry(UUID id, int number, long version, SessionDetails details) {}
