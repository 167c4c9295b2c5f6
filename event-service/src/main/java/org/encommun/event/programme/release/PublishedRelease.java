package org.encommun.event.programme.release;

import org.encommun.event.programme.Programme;

import java.time.Instant;

/**
 * A release as other features read it.
 *
 * @param number 1 for the first
 * @param name of its own within the event
 * @param releasedAt in UTC
 * @param programme what was released
 */
public record PublishedRelease(int number, String name, Instant releasedAt, Programme programme) {}
