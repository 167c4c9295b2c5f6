package org.encommun.directory.survivorship;

import java.time.Instant;
import java.util.UUID;

/**
 * A person's choice of the value of one field. It holds until a network asserts a value that was not known when it was made.
 *
 * @param id what tells two decisions of the same instant apart
 * @param value {@code null} for none: then the field has no value
 */
public record Decision(UUID id, String field, Object value, Instant decidedAt) {}
