package org.encommun.event.programme.release;

import java.time.Instant;

import org.encommun.event.programme.Programme;

/**
 * A release as other features read it.
 *
 * @param number 1 for the first
 * @param name unique within the event
 * @param releasedAt in UTC
 * @param programme the released programme
 */
public record PublishedRelease(int number, String name, Instant releasedAt, Programme programme) {}
